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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TourScriptTest {

    private static final String LEDGER = """
            # The ledger
            - id: namespaces
              topic: namespaces
              title: Namespaces
              test: shop.e2e.cluster.NamespacesTest
              lane: cluster

            - id: quotas
              topic: namespaces
              title: 'Quota: what''s left'
              test: shop.e2e.lab.QuotaTest
              lane: lab

            - id: taints
              topic: scheduling
              title: Taints
              test: shop.e2e.lab.TaintsTest
              lane: lab
            """;

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
        laptop = Laptop.in(folder).with("kubectl", KUBECTL);
        laptop.write("k8s/concepts.yaml", LEDGER);
        laptop.write("mvnw", "#!/bin/bash\n>built\nexit 1\n").toFile().setExecutable(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--fast",
                "--all --list",
                "--list --clean",
                "--topic",
                "--topic gardening",
                "--topic taints --lane cluster",
                "--lane slow",
                "--part 1/3",
                "--all --part 0/3",
                "--all --part 4/3",
                "--all --part 1",
                "--all --part 1/10",
                "--clean --topic taints",
                "--url http://shop.localhost",
                "--plain-url https://shop.localhost",
                "--context",
                "--context nowhere",
                "--folder",
                "--all --folder k8s/concepts.yaml"
            })
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) throws IOException {
        Files.createDirectories(laptop.bin().resolveSibling("k8s"));
        Files.writeString(laptop.bin().resolveSibling("k8s/concepts.yaml"), "");

        refused(laptop.run("tour", List.of(arguments.split(" "))));
    }

    @Test
    void explainsItself() {
        Laptop.Result result = laptop.run("tour", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("scripts/tour --list", "Ctrl-C");
        assertThat(laptop.asked("kubectl")).doesNotExist();
    }

    @Test
    void listsTheRowsByTopicWithoutAClusterOrABuild() throws IOException {
        Files.delete(laptop.bin().resolve("kubectl"));

        Laptop.Result result = laptop.run("tour", "--list");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "namespaces",
                        "  namespaces                   cluster  Namespaces",
                        "  quotas                       lab      Quota: what's left",
                        "",
                        "scheduling",
                        "  taints                       lab      Taints");
        assertThat(laptop.home().resolve("built")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--topic namespaces, 2", "--topic taints, 1", "--lane lab, 2", "--topic namespaces --lane lab, 1"})
    void listsOnlyWhatIsMeant(String arguments, long rows) {
        Laptop.Result result = laptop.run("tour", List.of(("--list " + arguments).split(" ")));

        assertThat(result.out().lines().filter(line -> line.startsWith("  "))).hasSize((int) rows);
    }

    @Test
    void namesTheToolsThatAreMissing() throws IOException {
        Files.delete(laptop.bin().resolve("kubectl"));

        assertThat(refused(laptop.run("tour"))).contains("needs kubectl");
    }

    @Test
    void refusesAClusterWithoutAShop() {
        assertThat(refused(laptop.run("tour", "--context", "empty"))).contains("there is no shop in context empty");
    }

    @Test
    void saysWhereTheBuildSaysWhyItFailed() {
        Laptop.Result result = laptop.run("tour", "--context", "there");

        assertThat(result.code()).isEqualTo(1);
        assertThat(laptop.home().resolve("built")).exists();
        assertThat(result.err().lines()).singleElement().asString().contains("the build failed", "tour-build.log");
    }

    private String refused(Laptop.Result result) {
        String line = result.refusedBy("tour");
        assertThat(laptop.home().resolve("built")).doesNotExist();
        return line;
    }
}
