package shop.e2e.mutations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries every mutation whose file has a name that begins with the argument, and says in a table what found it. */
final class Mutations {

    private Mutations() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of("").toAbsolutePath();
        List<Mutation> mutations = Mutation.read(repository.resolve("k8s/tests/mutations.yaml")).stream()
                .filter(mutation -> mutation.file().startsWith(arguments.length == 0 ? "" : arguments[0]))
                .toList();
        requireAny(mutations);
        requireSound(repository);
        List<String> missed = new ArrayList<>();
        System.out.println("| manifest | line | found by |\n| --- | --- | --- |");
        for (Mutation mutation : mutations) {
            List<String> failed;
            try (Copy copy = Copy.of(repository)) {
                mutation.apply(copy.k8s());
                failed = failed(copy);
            }
            System.out.printf("| %s | %s | %s |%n", mutation.file(), mutation.difference(), String.join(", ", failed));
            if (!mutation.isFoundBy(failed.stream())) {
                missed.add(mutation.file() + ": " + mutation.difference() + " should be found by "
                        + String.join(" or ", mutation.found()));
            }
        }
        System.out.printf(
                "%n%d mutations, %d found as they should be%n", mutations.size(), mutations.size() - missed.size());
        missed.forEach(System.err::println);
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private static void requireAny(List<Mutation> mutations) {
        if (mutations.isEmpty()) {
            System.err.println("scripts/mutations: there is none of such a file");
            System.exit(2);
        }
    }

    /** What fails anyway finds nothing. */
    private static void requireSound(Path repository) throws IOException, InterruptedException {
        try (Copy copy = Copy.of(repository)) {
            List<String> failed = failed(copy);
            if (!failed.isEmpty()) {
                System.err.println("scripts/mutations: before anything is changed, these fail: " + failed);
                System.exit(1);
            }
        }
    }

    /** In a JVM of their own: the checks read the manifests once. */
    private static List<String> failed(Copy copy) throws IOException, InterruptedException {
        copy.render();
        Path log = Files.createTempFile("checks", ".log");
        Process checks = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Checks.class.getName())
                .directory(copy.root().toFile())
                .redirectOutput(log.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = checks.waitFor();
        try (Stream<String> lines = Files.lines(log)) {
            List<String> failed = lines.filter(line -> line.matches("\\w+Test")).toList();
            return code == 0
                    ? failed
                    : Stream.concat(failed.stream(), Stream.of("exit code " + code))
                            .toList();
        } finally {
            Files.delete(log);
        }
    }
}
