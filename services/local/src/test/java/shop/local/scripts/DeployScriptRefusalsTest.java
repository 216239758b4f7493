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

class DeployScriptRefusalsTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aShopOfAnotherAssembly() throws IOException {
        laptop = PretendedCluster.seenFromALaptopIn(folder);
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

        assertThat(refused(laptop.run("deploy", PretendedCluster.DEPLOY))).contains("1 MB free");
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
        Files.writeString(laptop.bin().resolve("kubectl.rendered"), PretendedCluster.RENDERED + database);
        laptop.with(
                "kubectl",
                PretendedCluster.KUBECTL.replace(
                        "*'get statefulset mongodb'*) exit 1", "*'get statefulset mongodb'*) echo 3"));

        assertThat(refused(laptop.run("deploy", PretendedCluster.DEPLOY)))
                .contains("the database has 3 members and this overlay 1");
    }

    private String refused(Laptop.Result result) {
        String line = result.refusedBy("deploy");
        assertThat(laptop.bin().resolve("kubectl.applied")).doesNotExist();
        return line;
    }
}
