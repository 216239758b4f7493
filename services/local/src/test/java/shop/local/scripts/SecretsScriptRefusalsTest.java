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

class SecretsScriptRefusalsTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aMachineWithoutAnySecret() throws IOException {
        laptop = Laptop.in(folder).with("openssl", PretendedOpenssl.SHELL).with("kubectl", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "make everything",
                "make --context somewhere",
                "show-where --context somewhere",
                "apply --quickly",
                "apply --context",
                "rotate",
                "rotate everything",
                "rotate catalog orders",
                "rotate token-gateway",
                "show-where"
            })
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) {
        refused(laptop.run("secrets", List.of(arguments.split(" "))));
    }

    @Test
    void saysThatOpensslIsMissing() throws IOException {
        Files.delete(laptop.bin().resolve("openssl"));

        assertThat(refused(laptop.run("secrets"))).contains("needs openssl");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        laptop.write(".shop", "a file");

        assertThat(refused(laptop.run("secrets"))).contains("cannot write into .shop/kubernetes/secrets");
    }

    @Test
    void refusesAClusterThatItWasNotToldToTouch() throws IOException {
        laptop.with("kubectl", "[ \"$1\" != config ] || echo kind-shop");

        assertThat(refused(laptop.run("secrets", "apply"))).contains("say --context kind-shop if it is meant");
        assertThat(laptop.asked("kubectl")).content().doesNotContain("apply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply", "rotate catalog"})
    void refusesAClusterThatDoesNotAnswer(String arguments) throws IOException {
        laptop.with("kubectl", "case $1 in config) echo kind-shop ;; *) exit 1 ;; esac");

        assertThat(refused(laptop.run("secrets", List.of(arguments.split(" ")))))
                .contains("does not answer");
    }

    @Test
    void doesNotReplaceTheSecretsOfARunningShop() throws IOException {
        laptop.run("secrets", "make");
        laptop.with("kubectl", "case \"$*\" in config*) echo there ;; *made-from*) echo other ;; esac");

        Laptop.Result result = laptop.run("secrets", "apply", "--context", "there");

        assertThat(refused(result)).contains("has other secrets than .shop/kubernetes/secrets");
        assertThat(laptop.asked("kubectl")).content().doesNotContain("apply");
    }

    private String refused(Laptop.Result result) {
        return result.refusedBy("secrets");
    }
}
