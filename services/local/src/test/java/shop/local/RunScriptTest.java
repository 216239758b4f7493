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
    void passesOnWhereThePasswordLiesAndNotThePassword() throws IOException {
        copy.write("scripts/lib/jdk", "use_jdk() { JAVA_HOME=$home; }");
        copy.write("bin/java", "#!/bin/sh\nprintf '%s\\n' \"$@\"").toFile().setExecutable(true);
        copy.write("services/local/target/runtime.classpath", "");
        Files.writeString(folder.resolve("my uri"), "mongodb://shop:geheim@db\n");

        ScriptCopy.Result result = ScriptCopy.run(
                folder,
                copy.home().resolve("scripts/run"),
                List.of("monolith", "--mongo", "@my uri", "--port", "18080"));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .endsWith("monolith\n--mongo\n@" + folder.toRealPath().resolve("my uri") + "\n--port\n18080\n")
                .doesNotContain("geheim");
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
