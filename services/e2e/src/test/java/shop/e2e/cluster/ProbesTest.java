package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import shop.e2e.client.ShopClient;

/** The levers of the catalog, which are on in overlays/kind, move its probes. */
@Isolated("pods of the shop go and come")
@Tag("cluster")
class ProbesTest {

    private static final String CATALOG = "catalog";

    private final Cluster cluster = Cluster.connect();
    private final Endpoints endpoints = new Endpoints(cluster);
    private final ClusterShop shop = ClusterShop.open();
    private final Pod pod = cluster.pod(CATALOG);
    // Not through the Service: it has no pod while this one is not ready
    private final Forward door = new Forward(cluster, CATALOG, 8080);

    private void move(boolean ready, boolean live) {
        door.ask(catalog -> ShopClient.withToken(catalog, shop.tokens().staff("prober"))
                        .send(
                                "PUT",
                                "/api/levers/" + CATALOG,
                                "{\"ready\":%s,\"live\":%s,\"delayMillis\":0,\"failPercent\":0}"
                                        .formatted(ready, live)))
                .expect(200);
    }

    private ContainerStatus container() {
        return cluster.api()
                .pods()
                .resource(pod)
                .require()
                .getStatus()
                .getContainerStatuses()
                .getFirst();
    }

    @AfterEach
    void leaveItReady() {
        move(true, true);
        door.close();
        shop.close();
        cluster.awaitRolledOut(CATALOG);
        await().atMost(Cluster.PATIENCE).until(() -> !endpoints.ready(CATALOG).isEmpty());
    }

    @Nested
    class Holds {

        @Test
        void readinessTakesAPodOutOfItsServiceAndBack() {
            move(false, true);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> endpoints.ready(CATALOG).isEmpty());

            move(true, true);
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            endpoints.ready(CATALOG).contains(pod.getStatus().getPodIP()));
        }

        @Test
        void livenessRestartsTheContainerInItsPod() {
            int before = container().getRestartCount();

            move(true, false);

            await().atMost(Cluster.PATIENCE).until(() -> container().getRestartCount() == before + 1);
            await().atMost(Cluster.PATIENCE).until(() -> container().getReady());
            assertThat(cluster.pod(CATALOG).getMetadata().getUid())
                    .isEqualTo(pod.getMetadata().getUid());
        }
    }

    @Nested
    class Refused {

        @Test
        void aRestartForUnreadiness() {
            int before = container().getRestartCount();
            String started = container().getState().getRunning().getStartedAt();

            move(false, true);
            await().atMost(Duration.ofSeconds(30)).until(() -> !container().getReady());
            // More failures than liveness would take
            await().during(Duration.ofSeconds(15))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> container().getRestartCount() == before);
            move(true, true);

            assertThat(container().getState().getRunning().getStartedAt()).isEqualTo(started);
        }

        @Test
        void aMovedLeverWithoutTheRoleOfStaff() {
            door.ask(catalog -> ShopClient.withToken(catalog, shop.tokens().user("prober"))
                            .send(
                                    "PUT",
                                    "/api/levers/" + CATALOG,
                                    "{\"ready\":false,\"live\":true,\"delayMillis\":0,\"failPercent\":0}"))
                    .expect(403);

            assertThat(container().getReady()).isTrue();
        }
    }
}
