package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** New versions, good and bad, while people buy: nobody notices. */
@Tag("cluster")
@Tag("load")
class RollingUpdateTest {

    private static final List<String> PROCESSES = List.of("storage", "catalog", "orders", "storefront", "gateway");

    private final Cluster cluster = Cluster.connect();

    @Nested
    class Holds {

        @Test
        void replacesEveryProcessWithoutAFailedRequest() {
            try (Disturbance load = Disturbance.begin("roll")) {
                for (String process : PROCESSES) {
                    Pod before = cluster.pod(process);

                    cluster.deployment(process).rolling().restart();
                    cluster.awaitRolledOut(process);

                    assertThat(cluster.pods(process))
                            .extracting(pod -> pod.getMetadata().getUid())
                            .hasSize(1)
                            .doesNotContain(before.getMetadata().getUid());
                }
                load.assertNobodyNoticed("rolling update");
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void aVersionWhoseProbesDoNotAnswerAndVersionsThatCrash() {
            try (Disturbance load = Disturbance.begin("bad")) {
                List<Pod> good = PROCESSES.stream().map(cluster::pod).toList();
                try (BadVersions versions = new BadVersions(cluster)) {
                    for (String process : PROCESSES) {
                        if (process.equals("orders")) {
                            versions.deploy(process, "MANAGEMENT_SERVER_PORT", "9081");
                        } else {
                            versions.deploy(process, "JAVA_TOOL_OPTIONS", "-XX:+NoSuchFlag");
                        }
                    }
                    for (String process : PROCESSES) {
                        awaitBad(process, process.equals("orders") ? this::servesAndIsNotReady : this::hasCrashed);
                        assertThat(Cluster.number(present(process).getStatus().getAvailableReplicas()))
                                .as(process)
                                .isOne();
                    }
                }

                assertThat(PROCESSES.stream().map(cluster::pod).toList())
                        .extracting(pod -> pod.getMetadata().getUid())
                        .containsExactlyElementsOf(good.stream()
                                .map(pod -> pod.getMetadata().getUid())
                                .toList());
                load.assertNobodyNoticed("bad versions");
            }
        }

        private void awaitBad(String process, Predicate<Pod> sign) {
            await("the bad version of " + process)
                    .atMost(Cluster.PATIENCE)
                    // A busy node may be late with a log
                    .ignoreException(KubernetesClientException.class)
                    .until(() -> cluster.pods(process).stream().anyMatch(sign));
        }

        private boolean hasCrashed(Pod pod) {
            return pod.getStatus().getContainerStatuses().stream().anyMatch(one -> one.getRestartCount() > 0)
                    && pod.getStatus().getContainerStatuses().stream().noneMatch(ContainerStatus::getReady);
        }

        /**
         * It has started, and all that is wrong with it is what the probe says. Its log tells: a try of its port would
         * be a process in a pod, and one after the other of those take the CPU that the shop needs.
         */
        private boolean servesAndIsNotReady(Pod pod) {
            return pod.getStatus().getContainerStatuses().stream()
                            .anyMatch(one -> one.getState().getRunning() != null && !one.getReady())
                    && log(pod).contains("Started OrdersApplication");
        }

        private String log(Pod pod) {
            return cluster.api().pods().resource(pod).getLog();
        }

        private Deployment present(String process) {
            return cluster.deployment(process).require();
        }
    }
}
