package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeployScriptTest {

    private static final String RENDERED = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: gateway
              namespace: shop
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              labels:
                name: other
              name: monolith
              namespace: shop
            spec:
              template:
                metadata:
                  name: another
                spec:
                  containers:
                  - image: shop/monolith:1
            ---
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: seed
              namespace: shop
            """;

    /** A cluster in which another assembly runs; every apply is recorded by the kinds it brought. */
    private static final String KUBECTL = """
            case "$*" in
              config*) echo there ;;
              kustomize*) cat "$0.rendered" ;;
              *endpointslices*) echo 172.18.0.2 ;;
              *'get deployments.apps'*) echo 'Deployment gateway shop'; echo 'Deployment monolith shop' ;;
              *'get poddisruptionbudgets'*) echo 'PodDisruptionBudget gateway shop' ;;
              *'get services'*) echo 'Service gateway shop' ;;
              *'get deployments,statefulsets,jobs -A -o'*)
                echo 'Deployment monolith shop|2|2|1|1|1|1|Available Progressing|'
                if [ -e "$0.broken" ]; then echo 'Job seed shop|1||||||Failed FailureTarget|too often'; else
                echo 'Job seed shop|1||||||SuccessCriteriaMet Complete|'; fi ;;
              *'get statefulset mongodb'*) exit 1 ;;
              *apply*) echo "applied $(sed -n 's/^kind: //p' | tr '\\n' ' ')" >>"$0.applied" ;;
            esac
            """;

    private static final String[] DEPLOY = {"monolith", "--context", "there", "--tag", "1", "--skip-images"};

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aShopOfAnotherAssembly() throws IOException {
        laptop = Laptop.in(folder)
                .with("openssl", SecretsScriptTest.OPENSSL)
                .with("kubectl", KUBECTL)
                .with("git", "exit 1")
                .with("kind", "")
                .with("docker", "");
        laptop.write("k8s/overlays/monolith/kustomization.yaml", "");
        laptop.write("k8s/overlays/kind/kustomization.yaml", "");
        laptop.write("k8s/components/tls/kustomization.yaml", "");
        Files.writeString(laptop.bin().resolve("kubectl.rendered"), RENDERED);
        // It waits for connections to end
        laptop.with("sleep", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atlantis",
                "kind monolith",
                "../secrets",
                "--fast",
                "--with",
                "--with sails",
                "--mongo-image mongo",
                "--mongo-image mongo:6.0;id",
                "--tag a/b",
                "--registry shop",
                "--timeout soon",
                "--timeout 0",
                "--delete kind",
                "--delete --tag 1",
                "--context nowhere-else",
                "--context there"
            })
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) throws IOException {
        laptop.with("kubectl", "[ \"$1\" = config ] && [ \"$3\" = there ] && echo there");

        refused(laptop.run("deploy", List.of(arguments.split(" "))));
    }

    @Test
    void namesWhatThereIsWhenAnOverlayIsUnknown() {
        assertThat(refused(laptop.run("deploy", "atlantis"))).contains("there are kind, monolith");
    }

    @Test
    void namesTheToolsThatAreMissing() throws IOException {
        Files.delete(laptop.bin().resolve("kubectl"));
        Files.delete(laptop.bin().resolve("openssl"));

        assertThat(refused(laptop.run("deploy"))).contains("needs kubectl openssl");
    }

    @Test
    void refusesAClusterThatItWasNotToldToTouch() {
        assertThat(refused(laptop.run("deploy"))).contains("context kind-shop was not made by scripts/cluster");
    }

    @Test
    void refusesWhenTheDiskIsFull() throws IOException {
        laptop.with("df", "echo 'Filesystem M Used Available'; echo 'disk 100 99 1'");

        assertThat(refused(laptop.run("deploy", DEPLOY))).contains("1 MB free");
    }

    @Test
    void refusesToLoadImagesWhereItCannot() {
        assertThat(refused(laptop.run("deploy", "--context", "there", "--tag", "1")))
                .contains("--registry");
    }

    @Test
    void refusesToLeaveADatabaseWithoutItsMajority() throws IOException {
        String database =
                "---\nkind: StatefulSet\nmetadata:\n  name: mongodb\n  namespace: shop\nspec:\n  replicas: 1\n";
        Files.writeString(laptop.bin().resolve("kubectl.rendered"), RENDERED + database);
        laptop.with(
                "kubectl",
                KUBECTL.replace("*'get statefulset mongodb'*) exit 1", "*'get statefulset mongodb'*) echo 3"));

        assertThat(refused(laptop.run("deploy", DEPLOY))).contains("the database has 3 members and this overlay 1");
    }

    @Test
    void leadsServicesToWhatIsReadyAndThenRemovesWhatIsLeft() throws IOException {
        Laptop.Result result = laptop.run("deploy", DEPLOY);

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(laptop.bin().resolve("kubectl.applied"))
                .content()
                .matches("(?s)applied Namespace .applied Secret .*applied Namespace Deployment Job ."
                        + "applied Namespace Service Deployment Job .");
        List<String> asked = Files.readAllLines(laptop.asked("kubectl"));
        assertThat(asked.stream().filter(line -> line.contains(" delete ")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("-n shop delete job seed"),
                        line -> assertThat(line).contains("-n shop delete Deployment gateway"),
                        line -> assertThat(line).contains("-n shop delete PodDisruptionBudget gateway"));
        assertThat(laptop.home().resolve(".shop/kubernetes/deploy/monolith/kustomization.yaml"))
                .content()
                .contains("newName: shop/monolith", "newTag: \"1\"", "cidr: 172.18.0.2/32");
    }

    @Test
    void collectsWhatThereIsToSeeWhenAJobFails() throws IOException {
        Files.writeString(laptop.bin().resolve("kubectl.broken"), "");

        Laptop.Result result = laptop.run("deploy", DEPLOY);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("failed: too often");
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("monolith is not deployed", "diagnostics/");
        try (Stream<Path> bundle = Files.walk(laptop.home().resolve(".shop/kubernetes/diagnostics"))) {
            assertThat(bundle.filter(Files::isRegularFile))
                    .anyMatch(file -> file.endsWith("shop/events.txt"))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("secret-"));
        }
        assertThat(laptop.asked("kubectl")).content().doesNotContain("delete Deployment");
    }

    private String refused(Laptop.Result result) {
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).singleElement().asString().startsWith("scripts/deploy: ");
        assertThat(result.out()).isEmpty();
        assertThat(laptop.bin().resolve("kubectl.applied")).doesNotExist();
        return result.err();
    }
}
