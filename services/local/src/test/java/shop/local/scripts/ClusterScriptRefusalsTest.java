package shop.local.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterScriptRefusalsTest {

    @TempDir
    Path folder;

    private Laptop laptop;

    @BeforeEach
    void aMachineWithoutAnyCluster() throws IOException {
        laptop = PretendedKind.onALaptopIn(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "up down",
                "up --fast",
                "up --name",
                "up --name -x",
                "up --name My_Shop",
                "up --http-port 0",
                "up --http-port 65536",
                "up --https-port http",
                "up --http-port 8000 --https-port 8000",
                "up --context somewhere --name mine",
                "down --context somewhere",
                "down --http-port 8000",
                "status --https-port 8443"
            })
    void refusesWhatCannotBeMeantInOneLineWithTwo(String arguments) {
        refused(laptop.run("cluster", List.of(arguments.split(" "))));
    }

    @Test
    void namesTheToolsThatAreMissing() throws IOException {
        Files.delete(laptop.bin().resolve("kind"));
        Files.delete(laptop.bin().resolve("docker"));

        assertThat(refused(laptop.run("cluster", "up"))).contains("needs docker kind");
    }

    @Test
    void saysThatNoDockerEngineAnswers() throws IOException {
        laptop.with("docker", "exit 1");

        assertThat(refused(laptop.run("cluster", "up"))).contains("no Docker engine answers");
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            List<String> up = new ArrayList<>(PretendedKind.up());
            up.set(up.size() - 1, port);

            assertThat(refused(laptop.run("cluster", up))).contains("port " + port);
        }
    }

    @Test
    void refusesWhenTheDiskIsFull() throws IOException {
        laptop.with("df", "echo 'Filesystem M Used Available'; echo 'disk 100 99 1'");

        assertThat(refused(laptop.run("cluster", PretendedKind.up()))).contains("1 MB free");
    }

    @Test
    void doesNotOverwriteTheContextOfAnotherCluster() throws IOException {
        laptop.with("kubectl", "[ \"$1\" != config ] || echo kind-shop");

        assertThat(refused(laptop.run("cluster", "up"))).contains("context kind-shop of another cluster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status"})
    void leavesAClusterAloneThatItDidNotMake(String verb) throws IOException {
        laptop.with("kind", "[ \"$1\" != get ] || echo shop");

        assertThat(refused(laptop.run("cluster", verb))).contains("was not made by scripts/cluster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "status"})
    void refusesAContextThatDoesNotExist(String verb) {
        assertThat(refused(laptop.run("cluster", verb, "--context", "nowhere"))).contains("no context nowhere");
    }

    @Test
    void refusesAContextThatDoesNotAnswer() throws IOException {
        laptop.with("kubectl", "[ \"$1\" = config ] && echo far-away");

        assertThat(refused(laptop.run("cluster", "up", "--context", "far-away")))
                .contains("does not answer");
        assertThat(laptop.asked("kubectl")).content().doesNotContain("apply");
    }

    /** Refused in one line, before anything was made. */
    private String refused(Laptop.Result result) {
        String line = result.refusedBy("cluster");
        assertThat(laptop.home().resolve(PretendedKind.MARK)).doesNotExist();
        if (Files.exists(laptop.asked("kind"))) {
            assertThat(laptop.asked("kind")).content().doesNotContain("create", "delete");
        }
        return line;
    }
}
