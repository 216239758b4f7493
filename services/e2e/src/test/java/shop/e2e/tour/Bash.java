package shop.e2e.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs lines of bash in a folder, as a person would who copies them into a terminal, but for a bounded time. */
final class Bash {

    private static final int MUCH = 1_000_000;

    private final Path folder;
    private final String prelude;
    private final Map<String, String> environment;

    /**
     * @param prelude what is defined for every line
     * @param environment what is set besides
     */
    Bash(Path folder, String prelude, Map<String, String> environment) {
        this.folder = folder;
        this.prelude = prelude;
        this.environment = environment;
    }

    /**
     * @param output all it wrote, or the beginning of that
     * @param code its exit code; -1 when it had to be ended
     */
    record Result(String output, int code) {

        boolean isInTime() {
            return code != -1;
        }
    }

    /** @param teller gets each line of output at once */
    Result run(String line, Duration limit, Consumer<String> teller) {
        StringBuilder output = new StringBuilder();
        try {
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", prelude + "\n" + line);
            builder.environment().putAll(environment);
            Process process =
                    builder.directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            Thread reader = Thread.ofVirtual().start(() -> read(process, output, teller));
            boolean isInTime;
            try {
                isInTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
            reader.join(Duration.ofSeconds(5));
            return new Result(text(output), isInTime ? process.exitValue() : -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(text(output), -1);
        }
    }

    private static void read(Process process, StringBuilder output, Consumer<String> teller) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                teller.accept(line);
                synchronized (output) {
                    if (output.length() < MUCH) {
                        output.append(line).append('\n');
                    }
                }
            }
        } catch (IOException e) {
            // It was ended while it wrote: what came before is all there is
        }
    }

    private static String text(StringBuilder output) {
        synchronized (output) {
            return output.toString().stripTrailing();
        }
    }
}
