package shop.e2e.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

/** Images run as a cluster with rules would run them. */
@EnabledIfDockerAvailable
class ImagesTest {

    private static final int ENOUGH = 320;
    private static final String SBOM = "/app/sbom/application.cdx.json";

    @TempDir
    Path settings;

    @BeforeAll
    static void areBuilt(@TempDir Path tars) throws IOException, InterruptedException {
        Image.build(tars, "gateway", "catalog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "catalog"})
    void liveWithoutRootRightsOrAPlaceToWrite(String process) throws IOException, InterruptedException {
        try (GenericContainer<?> container = live(process)) {
            container.start();

            assertThat(run(container, "cat", "/proc/1/status"))
                    .contains("Name:\tjava")
                    .containsPattern("Uid:\t10001\t10001")
                    .containsPattern("CapEff:\t0+\n");
            assertThat(container.execInContainer("touch", "/app/file").getExitCode())
                    .isNotZero();
            assertThat(container.getLogs().lines()).allMatch(line -> line.startsWith("{"), "is a log line as json");
        }
    }

    @Test
    void endWhenTheyAreTold() {
        try (GenericContainer<?> container = live("catalog")) {
            container.start();

            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .withTimeout(30)
                    .exec();

            // 128 + 15: it ended by itself at SIGTERM; 137 would be a kill after 30 seconds
            assertThat(container.getCurrentContainerInfo().getState().getExitCodeLong())
                    .isEqualTo(143);
        }
    }

    @Test
    void mayUseTheMemoryTheyAreGivenAndNoMore() {
        Image image = Image.of("catalog");

        assertThat(image.run(ENOUGH, "java", "-Xms64m", "-XX:+AlwaysPreTouch", "-version"))
                .isZero();
        assertThat(image.run(ENOUGH, "java", "-Xms640m", "-XX:+AlwaysPreTouch", "-version"))
                .as("128 + 9, for killed")
                .isEqualTo(137);
    }

    @Test
    void rememberAnAddressForSeconds() throws IOException, InterruptedException {
        try (GenericContainer<?> container = live("catalog")) {
            container.start();

            assertThat(container
                            .execInContainer(
                                    "java", "@/app/jvm-flags", "-XshowSettings:security:properties", "-version")
                            .getStderr())
                    .contains("networkaddress.cache.ttl=2\n", "networkaddress.cache.negative.ttl=1\n");
        }
    }

    @Test
    void tellWhatIsInThem() {
        Image image = Image.of("catalog");

        assertThat(image.labels())
                .containsEntry("org.opencontainers.image.title", "catalog")
                .containsEntry("org.opencontainers.image.licenses", "Apache-2.0")
                .containsKeys("org.opencontainers.image.revision", "org.opencontainers.image.source");
        assertThat(image.run(ENOUGH, "grep", "-q", "\"name\" : \"mongodb-driver-sync\"", SBOM))
                .isZero();
        // What runs the tests only does not; and a number or a time would make every build another image
        assertThat(image.run(ENOUGH, "grep", "-qE", "junit|\"serialNumber\"|\"timestamp\"", SBOM))
                .as("1, for found nothing")
                .isOne();
    }

    private GenericContainer<?> live(String process) {
        return Image.of(process)
                .container(settings, ENOUGH)
                .waitingFor(Wait.forHttp("/actuator/health/liveness")
                        .forPort(8081)
                        .withStartupTimeout(Duration.ofSeconds(120)));
    }

    private static String run(GenericContainer<?> container, String... command)
            throws IOException, InterruptedException {
        return container.execInContainer(command).getStdout();
    }
}
