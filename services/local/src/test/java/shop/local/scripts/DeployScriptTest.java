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

class DeployScriptTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aShopOfAnotherAssembly() throws IOException {
        laptop = PretendedCluster.seenFromALaptopIn(folder);
    }

    @Test
    void leadsServicesToWhatIsReadyAndThenRemovesWhatIsLeft() throws IOException {
        Laptop.Result result = laptop.run("deploy", PretendedCluster.DEPLOY);

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

        Laptop.Result result = laptop.run("deploy", PretendedCluster.DEPLOY);

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
}
