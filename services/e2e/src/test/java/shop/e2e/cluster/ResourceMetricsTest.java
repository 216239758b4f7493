package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class ResourceMetricsTest {

    private final Cluster cluster = Cluster.connect();

    @BeforeAll
    static void somebodyMeasures() {
        CannotBeShown.unless(Cluster.connect().api().hasApiGroup("metrics.k8s.io", true), "there is no metrics-server");
    }

    /** What the kubelet of its node said last, in bytes. */
    private BigDecimal memory(Pod pod) {
        return cluster
                .api()
                .top()
                .pods()
                .metrics(pod.getMetadata().getNamespace(), pod.getMetadata().getName())
                .getContainers()
                .stream()
                .map(container -> Quantity.getAmountInBytes(container.getUsage().get("memory")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal limit(Pod pod) {
        return Quantity.getAmountInBytes(pod.getSpec()
                .getContainers()
                .getFirst()
                .getResources()
                .getLimits()
                .get("memory"));
    }

    @Nested
    class Holds {

        @Test
        void whatARunningPodUsesBelowItsLimit() {
            Pod catalog = cluster.pod("catalog");

            // A pod of a minute ago has not been asked about yet
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(KubernetesClientException.class)
                    .untilAsserted(
                            () -> assertThat(memory(catalog)).isPositive().isLessThanOrEqualTo(limit(catalog)));
        }
    }

    @Nested
    class Refused {

        @Test
        void aFigureForAPodThatNoNodeRuns() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod nowhere = cluster.api()
                        .pods()
                        .inNamespace(sandbox.name())
                        .resource(Pods.of(cluster)
                                .idle("nowhere", Map.of())
                                .editSpec()
                                .addToNodeSelector("shop/no-such-node", "true")
                                .endSpec()
                                .build())
                        .create();

                assertThatThrownBy(() -> memory(nowhere))
                        .isInstanceOf(KubernetesClientException.class)
                        .hasMessageContaining("not found");
            }
        }
    }
}
