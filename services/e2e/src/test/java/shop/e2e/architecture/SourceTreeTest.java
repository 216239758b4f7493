package shop.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source tree promises to its readers. */
class SourceTreeTest {

    private static final Path ROOT = root();

    @Test
    void hasNoClassOverAHundredAndFiftyLines() throws IOException {
        try (Stream<Path> sources = sources("java", ".java")) {
            assertThat(sources.filter(file -> lines(file).size() > 150)).isEmpty();
        }
    }

    @Test
    void hasExactlyOneApplicationSettingsFile() throws IOException {
        try (Stream<Path> settings = sources("src/main/resources", "")) {
            assertThat(settings.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.matches("application[-.].*")))
                    .containsExactly("application.yml");
        }
    }

    @Test
    void marksEveryPackageAsFreeOfNull() throws IOException {
        try (Stream<Path> sources = sources("java", ".java")) {
            List<Path> unmarked = sources.map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isMarked(folder) && !isMarked(mainTwin(folder)))
                    .toList();
            assertThat(unmarked).isEmpty();
        }
    }

    private static boolean isMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info) && lines(info).contains("@NullMarked");
    }

    /** Tests in the package that they test are marked with it. */
    private static Path mainTwin(Path folder) {
        return Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"));
    }

    @Test
    void waitsInTestsForConditionsAndNeverForTimes() throws IOException {
        try (Stream<Path> sources = sources("src/test/java", ".java")) {
            assertThat(sources.filter(SourceTreeTest::sleeps)).isEmpty();
        }
    }

    @Test
    void sleepsNowhereButInTheSandboxThatCanBeToldToBeSlow() throws IOException {
        try (Stream<Path> sources = sources("src/main/java", ".java")) {
            assertThat(sources.filter(SourceTreeTest::sleeps))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("Temper.java");
        }
    }

    @Test
    void skipsOnAClusterNothingButWhatTheClusterCannotShow() throws IOException {
        try (Stream<Path> sources = sources("src/test/java/shop/e2e", "Test.java")) {
            assertThat(sources.filter(file -> List.of("cluster", "lab")
                                    .contains(file.getParent().getFileName().toString()))
                            .filter(file -> lines(file).stream().anyMatch(SourceTreeTest::skips)))
                    .isEmpty();
        }
    }

    private static boolean skips(String line) {
        return line.matches(".*(\\bassum|Assumptions|@Disabled|@Enabled).*");
    }

    private static boolean sleeps(Path file) {
        // Built from two halves, so that this file does not find itself
        String sleep = "Thread" + ".sleep";
        return lines(file).stream().anyMatch(line -> line.contains(sleep));
    }

    private static Stream<Path> sources(String folder, String suffix) throws IOException {
        Path marker = Path.of(folder);
        return Stream.of(ROOT.resolve("services"), ROOT.resolve("gateway"))
                .flatMap(SourceTreeTest::files)
                .filter(file -> file.toString().endsWith(suffix))
                .filter(file -> file.toString().contains("/" + marker + "/"));
    }

    /** Not those that were built: they are many, and come and go. */
    private static Stream<Path> files(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> !path.endsWith("target")).toList().stream()
                    .flatMap(path -> Files.isDirectory(path) ? files(path) : Stream.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
