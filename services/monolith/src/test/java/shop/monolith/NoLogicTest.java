package shop.monolith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoLogicTest {

    @Test
    void anAssemblyIsAListOfModulesAndAMain() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> files = sources.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();

            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "MonolithApplication.java",
                            "FrontedApplication.java",
                            "StorageOutApplication.java",
                            "CatalogOutApplication.java");
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as("statements of %s", file)
                            .containsOnlyOnce("{\n        ")
                            .doesNotContain("@Bean", "if (", " new "));
        }
    }
}
