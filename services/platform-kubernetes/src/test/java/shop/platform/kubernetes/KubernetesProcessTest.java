package shop.platform.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import shop.platform.about.ClusterObjects;
import shop.platform.about.Neighbourhood;
import shop.platform.election.Elections;

/** A whole process, in and out of a cluster. */
class KubernetesProcessTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final ScriptedApiServer server = new ScriptedApiServer();
    private final List<ConfigurableApplicationContext> processes = new ArrayList<>();

    KubernetesProcessTest() throws IOException {}

    @AfterEach
    void stop() {
        processes.forEach(ConfigurableApplicationContext::close);
        server.close();
    }

    @Test
    void standsForElectionAndSeesNeighboursInACluster() throws IOException {
        ConfigurableApplicationContext process = startInCluster();

        BooleanSupplier works = process.getBean(Elections.class).stand("orders-sweeper");

        await().atMost(SOON).until(() -> "orders-1".equals(server.leases.holder("orders-sweeper")));
        await().atMost(SOON).until(works::getAsBoolean);
        assertThat(process.getBean(Neighbourhood.class).look().sight()).isEqualTo(Neighbourhood.Sight.CLEAR);
        assertThat(process.getBean(ClusterObjects.class).look().kinds()).containsKey("deployment");

        process.close();

        assertThat(server.leases.holder("orders-sweeper")).isEmpty();
    }

    @Test
    void asksNothingWithoutBeingTold() throws IOException {
        ConfigurableApplicationContext process = startInCluster();

        assertThat(process.getBean(Elections.class)).isInstanceOf(LeaseElections.class);
        assertThat(server.requests).isEmpty();
    }

    @Test
    void keepsTheDefaultsWhereThePodHasNoToken() throws IOException {
        ConfigurableApplicationContext process =
                start("spring.main.cloud-platform=kubernetes", "shop.kubernetes.token=" + folder.resolve("none"));

        assertThat(process.getBean(Elections.class)).isSameAs(Elections.EVERYONE);
        assertThat(process.getBean(Neighbourhood.class)).isSameAs(Neighbourhood.NONE);
        assertThat(process.getBean(ClusterObjects.class)).isSameAs(ClusterObjects.NONE);
        assertThat(server.requests).isEmpty();
    }

    @Test
    void knowsNothingOfKubernetesOutsideACluster() throws IOException {
        ConfigurableApplicationContext process = start("shop.kubernetes.token=" + token());

        assertThat(process.getBean(Elections.class)).isSameAs(Elections.EVERYONE);
        assertThat(process.getBeanDefinitionNames())
                .filteredOn(name -> process.getBean(name).getClass().getName().startsWith("io.kubernetes"))
                .isEmpty();
        assertThat(server.requests).isEmpty();
    }

    private ConfigurableApplicationContext startInCluster(String... settings) throws IOException {
        return started(BannerProcess.inCluster(server, token(), settings));
    }

    private ConfigurableApplicationContext start(String... settings) throws IOException {
        return started(BannerProcess.start(server, settings));
    }

    private ConfigurableApplicationContext started(ConfigurableApplicationContext process) {
        processes.add(process);
        return process;
    }

    private Path token() throws IOException {
        return Files.writeString(folder.resolve("token"), "test");
    }
}
