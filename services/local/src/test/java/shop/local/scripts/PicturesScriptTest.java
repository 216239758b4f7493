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

class PicturesScriptTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aMachineWithABrowser() throws IOException {
        laptop = Laptop.in(folder).with("chromium", "");
        laptop.write("mvnw", "#!/bin/bash\n>built\nexit 1\n").toFile().setExecutable(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "--dark", "--chromium", "--chromium nowhere", "--chromium --help", "--chromium /"})
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) {
        refused(laptop.run("pictures", List.of(arguments.split(" "))));
    }

    @Test
    void explainsItself() {
        Laptop.Result result = laptop.run("pictures", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("scripts/pictures [--chromium FILE]");
    }

    @Test
    void namesTheBrowserThatIsMissing() throws IOException {
        Files.delete(laptop.bin().resolve("chromium"));

        assertThat(refused(laptop.run("pictures"))).contains("needs chromium");
    }

    @Test
    void saysWhereTheBuildSaysWhyItFailed() {
        Laptop.Result result = laptop.run("pictures");

        assertThat(result.code()).isEqualTo(1);
        assertThat(laptop.home().resolve("built")).exists();
        assertThat(result.err().lines()).singleElement().asString().contains("the build failed", "pictures-build.log");
        assertThat(laptop.home().resolve("services")).doesNotExist();
    }

    private String refused(Laptop.Result result) {
        String line = result.refusedBy("pictures");
        assertThat(laptop.home().resolve("built")).doesNotExist();
        return line;
    }
}
