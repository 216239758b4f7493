package shop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunScriptTest {

    @TempDir
    Path folder;

    private ScriptCopy copy;

    @BeforeEach
    void aRepository() throws IOException {
        copy = ScriptCopy.in(folder);
    }

    static List<List<String>> bad() {
        return CommandLineTest.bad();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatCannotBeMeantInOneLineWithTwoBeforeItBuilds(List<String> arguments) {
        ScriptCopy.Result result = ScriptCopy.run(folder, copy.home().resolve("scripts/run"), arguments);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("scripts/run: ");
        assertThat(result.out()).isEmpty();
        assertThat(copy.home().resolve("mvnw.log")).doesNotExist();
    }

    @Test
    void explainsItselfWithoutBuilding() throws IOException {
        Path link =
                Files.createSymbolicLink(folder.resolve("shop run"), copy.home().resolve("scripts/run"));

        ScriptCopy.Result result = ScriptCopy.run(folder, link, List.of("--help"));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("scripts/run [services|monolith|fronted|storage-out|catalog-out]");
        assertThat(result.err()).isEmpty();
        assertThat(copy.home().resolve("mvnw.log")).doesNotExist();
    }
}
