package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import shop.local.Options;

/**
 * The scripts in a copy of the repository whose path has spaces, and a PATH with the usual commands and those tools only
 * that a test puts there. Each keeps a record of what it was asked.
 */
record Laptop(Path home, Path bin) {

    record Result(int code, String out, String err) {

        /** That a script said what it refuses, in one line, and nothing else; the line. */
        String refusedBy(String script) {
            assertThat(code).isEqualTo(2);
            assertThat(err.lines()).singleElement().asString().startsWith("scripts/" + script + ": ");
            assertThat(out).isEmpty();
            return err;
        }
    }

    private static final List<String> USUAL = List.of(
            "awk base64 bash basename cat chmod cp cut date df dirname env grep head ls mkdir mktemp mv paste readlink",
            "rm sed seq sh sleep sort tail tr wc");

    static Laptop in(Path folder) throws IOException {
        Laptop laptop = new Laptop(
                Files.createDirectories(folder.resolve("my own shop")), Files.createDirectories(folder.resolve("bin")));
        Path real = Options.defaults().home();
        try (Stream<Path> files = Files.walk(real.resolve("scripts"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = laptop.home.resolve(real.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        for (String command : String.join(" ", USUAL).split(" ")) {
            laptop.withReal(command);
        }
        return laptop;
    }

    /** A tool that does what shell text says; with nothing it succeeds. */
    Laptop with(String tool, String shell) throws IOException {
        Path file = bin.resolve(tool);
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/bash\nprintf '%s\\n' \"$*\" >>'" + asked(tool) + "'\n" + shell + "\n");
        file.toFile().setExecutable(true);
        return this;
    }

    /** A tool of this machine; whether it has one. */
    boolean withReal(String tool) throws IOException {
        for (String folder : System.getenv("PATH").split(":")) {
            Path real = Path.of(folder, tool);
            if (Files.isExecutable(real)) {
                Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
                return bin.resolve(tool).toFile().setExecutable(true);
            }
        }
        return false;
    }

    /** What a tool was asked, a line each time; no file when it was not. */
    Path asked(String tool) {
        return bin.resolveSibling(tool + ".log");
    }

    Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Result run(String script, String... arguments) {
        return run(script, List.of(arguments));
    }

    Result run(String script, List<String> arguments) {
        try {
            Path err = Files.createTempFile(bin.getParent(), "run", ".err");
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                            Stream.of(home.resolve("scripts").resolve(script).toString()), arguments.stream())
                    .toList());
            builder.directory(bin.getParent().toFile()).redirectError(err.toFile());
            builder.environment().put("PATH", bin.toString());
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), out, Files.readString(err));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
