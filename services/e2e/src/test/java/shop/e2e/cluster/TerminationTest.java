package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;

/** A pod that must go serves on until everybody has noticed. */
@Tag("cluster")
@Tag("load")
class TerminationTest {

    private static final List<String> PROCESSES = List.of("gateway", "storefront", "catalog", "orders", "storage");

    private final Cluster cluster = Cluster.connect();
    private final Endpoints endpoints = new Endpoints(cluster);

    private boolean isThere(Pod pod) {
        return cluster.api().pods().resource(pod).get() != null;
    }

    @Nested
    class Holds {

        @Test
        void aPodThatDrainsAnswersAndSaysGoodbye() {
            Pod old = cluster.pod("catalog");
            String address = old.getStatus().getPodIP();
            try (Forward door = new Forward(cluster, "catalog", 8080)) {
                door.ask(catalog -> ShopClient.anonymous(catalog).get("/api/products?limit=1"))
                        .expect(200);

                cluster.deployment("catalog").rolling().restart();
                await().atMost(Cluster.PATIENCE)
                        .until(() -> endpoints.draining("catalog").contains(address));

                Answer last =
                        door.askOnce(catalog -> ShopClient.anonymous(catalog).get("/api/products?limit=1"));
                assertThat(last.expect(200).header("Connection")).isEqualTo("close");
            }
            cluster.awaitRolledOut("catalog");
        }
    }

    @Nested
    class Refused {

        @Test
        void newConnectionsToAPodThatDrainsAndALifeBeyondItsGracePeriod() {
            Pod old = cluster.pod("storefront");

            cluster.deployment("storefront").rolling().restart();
            await().atMost(Cluster.PATIENCE)
                    .until(() -> endpoints
                            .draining("storefront")
                            .contains(old.getStatus().getPodIP()));
            Instant told = Instant.now();

            assertThat(endpoints.ready("storefront"))
                    .isNotEmpty()
                    .doesNotContain(old.getStatus().getPodIP());
            long grace = old.getSpec().getTerminationGracePeriodSeconds();
            await().atMost(Duration.ofSeconds(grace + 15)).until(() -> !isThere(old));
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(grace));
        }

        @Test
        void aGracePeriodThatIsShorterThanDrainAndTimeOut() {
            for (String process : PROCESSES) {
                assertThat(cluster.pod(process).getSpec().getTerminationGracePeriodSeconds())
                        .as(process)
                        .isEqualTo(15 + 30 + 10);
            }
        }
    }
}
