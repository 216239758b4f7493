package shop.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The scripts in a copy of the repository whose path has spaces and whose Maven only says what it does. */
record ScriptCopy(Path home) {

    record Result(int code, String out, String err) {}

    static ScriptCopy in(Path folder) throws IOException {
        ScriptCopy copy = new ScriptCopy(Files.createDirectories(folder.resolve("my own shop")));
        Path real = Options.defaults().home();
        for (String file : List.of("run", "images", "lib/common", "lib/jdk", "lib/build", "lib/images", "lib/aot")) {
            Path target = copy.home.resolve("scripts").resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(real.resolve("scripts").resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        copy.write("pom.xml", "<project/>");
        copy.write("services/orders/pom.xml", "<project/>");
        copy.write("services/orders/src/main/Order.java", "class Order {}");
        copy.maven(
                "echo built >> mvnw.log; mkdir -p services/orders/target; touch services/orders/target/orders-1.0.jar");
        return copy;
    }

    /** What its Maven does instead of building. */
    void maven(String shell) throws IOException {
        write("mvnw", "#!/bin/sh\n" + shell + "\n").toFile().setExecutable(true);
    }

    Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Runs shell text in its root. */
    Result bash(String text) {
        return execute(home, List.of("bash", "-c", text));
    }

    /** Runs a script from another folder. */
    static Result run(Path directory, Path script, List<String> arguments) {
        return execute(
                directory,
                Stream.concat(Stream.of(script.toString()), arguments.stream()).toList());
    }

    private static Result execute(Path directory, List<String> command) {
        try {
            Path err = Files.createTempFile("run", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(err.toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Result result = new Result(process.waitFor(), out, Files.readString(err));
            Files.delete(err);
            return result;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
