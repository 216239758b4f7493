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

class SoakScriptTest {

    /** Two clusters answer; only in one of them is the shop. */
    private static final String KUBECTL = """
            case "$*" in
              'config get-contexts there'* | 'config get-contexts empty'*) echo found ;;
              *'there -n shop get deployments'*) echo deployment.apps/gateway ;;
            esac
            """;

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aShopInACluster() throws IOException {
        laptop = Laptop.in(folder).with("kubectl", KUBECTL).with("git", "echo 0123456789ab");
        laptop.write("mvnw", "#!/bin/bash\n>built\nexit 1\n").toFile().setExecutable(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "--fast",
                "--minutes",
                "--minutes 0",
                "--minutes 101",
                "--minutes 1.5",
                "--rate 1",
                "--rate 801",
                "--rate -5",
                "--url http://shop.localhost",
                "--url https://api.shop.localhost",
                "--url https://shop.localhost:8443/basket",
                "--context",
                "--context nowhere"
            })
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) {
        refused(laptop.run("soak", List.of(arguments.split(" "))));
    }

    @Test
    void explainsItself() {
        Laptop.Result result = laptop.run("soak", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("scripts/soak [--minutes N]", "Ctrl-C");
        assertThat(laptop.asked("kubectl")).doesNotExist();
    }

    @Test
    void namesTheToolsThatAreMissing() throws IOException {
        Files.delete(laptop.bin().resolve("kubectl"));
        Files.delete(laptop.bin().resolve("git"));

        assertThat(refused(laptop.run("soak"))).contains("needs kubectl git");
    }

    @Test
    void refusesAClusterWithoutAShop() {
        assertThat(refused(laptop.run("soak", "--context", "empty"))).contains("there is no shop in context empty");
    }

    @Test
    void refusesWithoutACommitToNameTheReportAfter() throws IOException {
        laptop.with("git", "exit 1");

        assertThat(refused(laptop.run("soak", "--context", "there"))).contains("no git repository");
    }

    @Test
    void saysWhereTheBuildSaysWhyItFailed() {
        Laptop.Result result = laptop.run("soak", "--context", "there");

        assertThat(result.code()).isEqualTo(1);
        assertThat(laptop.home().resolve("built")).exists();
        assertThat(result.err().lines()).singleElement().asString().contains("the build failed", "soak-build.log");
        assertThat(laptop.home().resolve("services")).doesNotExist();
    }

    private String refused(Laptop.Result result) {
        String line = result.refusedBy("soak");
        assertThat(laptop.home().resolve("built")).doesNotExist();
        return line;
    }
}
