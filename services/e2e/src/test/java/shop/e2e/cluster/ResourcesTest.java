package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class ResourcesTest {

    private final Cluster cluster = Cluster.connect();

    private Pod created(Sandbox sandbox, Pod pod) {
        return cluster.api().pods().inNamespace(sandbox.name()).resource(pod).create();
    }

    private Pod now(Pod pod) {
        return cluster.api().pods().resource(pod).require();
    }

    @Nested
    class Holds {

        @Test
        void theLimitInsideTheContainer() {
            Pod catalog = cluster.pod("catalog");
            Quantity limit = catalog.getSpec()
                    .getContainers()
                    .getFirst()
                    .getResources()
                    .getLimits()
                    .get("memory");

            // The first is cgroup v2's
            String seen = cluster.shell(catalog)
                    .bash(
                            "cat /sys/fs/cgroup/memory.max 2>/dev/null || cat /sys/fs/cgroup/memory/memory.limit_in_bytes")
                    .succeeded();

            assertThat(new BigDecimal(seen)).isEqualByComparingTo(Quantity.getAmountInBytes(limit));
        }
    }

    @Nested
    class Refused {

        @Test
        void moreMemoryThanTheLimit() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod greedy = created(
                        sandbox,
                        Pods.of(cluster)
                                .idle("greedy", Map.of())
                                .editSpec()
                                .editFirstContainer()
                                .withCommand("bash", "-c", "everything=$(head -c 600M /dev/zero | tr '\\0' x)")
                                .endContainer()
                                .endSpec()
                                .build());

                await().atMost(Duration.ofMinutes(2))
                        .until(() -> now(greedy).getStatus().getPhase().equals("Failed"));

                ContainerStateTerminated end = now(greedy)
                        .getStatus()
                        .getContainerStatuses()
                        .getFirst()
                        .getState()
                        .getTerminated();
                // The reason is not always OOMKilled on cgroup v1; the exit code is: 128 + SIGKILL
                assertThat(end.getExitCode()).isEqualTo(137);
            }
        }

        @Test
        void aRequestThatNoNodeHasLeft() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod huge = created(
                        sandbox,
                        Pods.of(cluster)
                                .idle("huge", Map.of())
                                .editSpec()
                                .editFirstContainer()
                                .withNewResources()
                                .withRequests(Map.of("cpu", new Quantity("10000")))
                                .endResources()
                                .endContainer()
                                .endSpec()
                                .build());

                PodCondition scheduled = await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> now(huge).getStatus().getConditions(),
                                conditions -> conditions.stream()
                                        .anyMatch(condition -> "Unschedulable".equals(condition.getReason())))
                        .getFirst();

                assertThat(scheduled.getMessage()).contains("Insufficient cpu");
            }
        }
    }
}
