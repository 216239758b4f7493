package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.cluster.Reach.Destination;

/** A namespace's labels open a door; a pod's labels alone do not. */
@Tag("cluster")
class NetworkPoliciesAcrossNamespacesTest {

    private final Cluster cluster = Cluster.connect();
    private final Reach reach = new Reach(cluster);

    @BeforeAll
    static void policiesAreEnforced() {
        Enforcement.required();
    }

    private Destination door(String process, int port) {
        return new Destination(
                process + ":" + port, cluster.pod(process).getStatus().getPodIP(), port);
    }

    @Nested
    class Holds {

        @Test
        void lettingInWhoComesFromALabelledNamespace() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of("shop/tests", "true"))) {
                Pod visitor =
                        sandbox.start(Pods.of(cluster).idle("visitor", Map.of()).build());

                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(
                                        reach.from(visitor, List.of(door("gateway", 8080), door("gateway", 8081))))
                                .containsExactly("gateway:8080"));
            }
        }

        @Test
        void lettingPrometheusReadMetrics() {
            List<Destination> doors = List.of(
                    door("catalog", 8080), door("catalog", 8081), door("mongodb", 27017), door("payments", 8080));
            try (Sandbox sandbox = new Sandbox(cluster, Map.of("shop/monitoring", "true"))) {
                Pods pods = Pods.of(cluster);
                Pod prometheus = sandbox.start(pods.idle("prometheus", Map.of("app.kubernetes.io/name", "prometheus"))
                        .build());

                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(
                                () -> assertThat(reach.from(prometheus, doors)).containsExactly("catalog:8081"));
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void otherPodsOfTheLabelledNamespace() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of("shop/monitoring", "true"))) {
                Pod curious = sandbox.start(Pods.of(cluster)
                        .idle("curious", Map.of("app", "curious"))
                        .build());

                assertThat(reach.from(curious, List.of(door("catalog", 8081), door("gateway", 8080))))
                        .isEmpty();
            }
        }

        @Test
        void everyProcessOfTheShopButOrdersAtThePayments() {
            for (String process : Set.of("gateway", "storefront", "catalog", "storage", "mongodb")) {
                assertThat(reach.from(cluster.pod(process), List.of(door("payments", 8080), door("payments", 8081))))
                        .as(process)
                        .isEmpty();
            }
        }
    }
}
