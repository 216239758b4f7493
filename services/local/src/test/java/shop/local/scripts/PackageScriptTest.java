package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageScriptTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aProjectWithAChart() throws IOException {
        laptop = Laptop.in(folder).with("helm", "");
        laptop.write("pom.xml", """
            <project>
              <parent><artifactId>parent</artifactId><version>4.0.0</version></parent>
              <artifactId>shop</artifactId>
              <version>1.2.3</version>
            </project>
            """);
        laptop.write("helm/shop/Chart.yaml", "version: 1.2.3\nappVersion: 1.2.3\n");
    }

    @Test
    void asksHelmAndSaysWhereTheArchiveIs() throws IOException {
        Laptop.Result result = laptop.run("package", "--to", "archives");

        Path archives = laptop.bin().resolveSibling("archives");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().strip())
                .isEqualTo(archives.resolve("shop-1.2.3.tgz").toString());
        assertThat(Files.readString(laptop.asked("helm")).strip())
                .isEqualTo("package helm/shop --destination " + archives);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "--fast", "--to", "--to a --to b", "--to /proc/nowhere"})
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) {
        laptop.run("package", List.of(arguments.split(" "))).refusedBy("package");

        assertThat(laptop.asked("helm")).doesNotExist();
    }

    @Test
    void refusesAChartOfAnotherVersion() throws IOException {
        laptop.write("helm/shop/Chart.yaml", "version: 1.2.3\nappVersion: 1.2.4\n");

        assertThat(laptop.run("package").refusedBy("package")).contains("appVersion", "is not 1.2.3");
        assertThat(laptop.home().resolve(".shop")).doesNotExist();
    }

    @Test
    void namesTheToolThatIsMissing() throws IOException {
        Files.delete(laptop.bin().resolve("helm"));

        assertThat(laptop.run("package").refusedBy("package")).contains("needs helm");
    }

    @Test
    void saysWhyHelmFailed() throws IOException {
        laptop.with("helm", "echo 'Error: no chart' >&2; exit 1");

        Laptop.Result result = laptop.run("package");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("Error: no chart");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void explainsItself() {
        assertThat(laptop.run("package", "--help").out()).contains("scripts/package [--to DIR]");
    }
}
