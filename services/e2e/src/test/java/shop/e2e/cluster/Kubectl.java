package shop.e2e.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The program that people type into, against the cluster of the tests. */
final class Kubectl {

    private Kubectl() {}

    /** What it wrote, to whichever output, and its exit code. */
    static Shell.Outcome run(String... words) {
        return given("", words);
    }

    /** @param input what it reads from its standard input */
    static Shell.Outcome given(String input, String... words) {
        List<String> command = Stream.concat(Stream.of("kubectl", "--context", Cluster.CONTEXT), Stream.of(words))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Shell.Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new IllegalStateException("kubectl is not in the PATH", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
