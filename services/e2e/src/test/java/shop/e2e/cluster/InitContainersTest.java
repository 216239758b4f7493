package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class InitContainersTest {

    private final Cluster cluster = Cluster.connect();

    @Nested
    class Holds {

        @Test
        void preparesAKeyFileThatTheDatabaseAccepts() {
            assertThat(cluster.shell(cluster.pod("mongodb"))
                            .run("stat", "--format", "%a %u", "/run/mongodb/keyfile")
                            .succeeded())
                    .isEqualTo("400 999");
        }

        @Test
        void endsBeforeTheNextContainerStarts() {
            PodStatus status = cluster.pod("mongodb").getStatus();
            var prepared =
                    status.getInitContainerStatuses().getFirst().getState().getTerminated();
            var running = status.getContainerStatuses().getFirst().getState().getRunning();

            assertThat(prepared.getExitCode()).isZero();
            assertThat(Instant.parse(prepared.getFinishedAt()))
                    .isBeforeOrEqualTo(Instant.parse(running.getStartedAt()));
        }
    }

    @Nested
    class Refused {

        @Test
        void theStartOfAContainerBehindOneThatFails() {
            PodBuilder idle = Pods.of(cluster).idle("behind", Map.of());
            Container failing = new ContainerBuilder(
                            idle.buildSpec().getContainers().getFirst())
                    .withName("failing")
                    .withCommand("false")
                    .build();
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod pod = cluster.api()
                        .pods()
                        .inNamespace(sandbox.name())
                        .resource(idle.editSpec()
                                .withInitContainers(failing)
                                .endSpec()
                                .build())
                        .create();

                PodStatus failed = await().atMost(Duration.ofMinutes(1))
                        .until(
                                () -> cluster.api()
                                        .pods()
                                        .resource(pod)
                                        .require()
                                        .getStatus(),
                                status -> "Failed".equals(status.getPhase()));

                assertThat(failed.getInitContainerStatuses()
                                .getFirst()
                                .getState()
                                .getTerminated()
                                .getExitCode())
                        .isOne();
                assertThat(failed.getContainerStatuses()
                                .getFirst()
                                .getState()
                                .getWaiting()
                                .getReason())
                        .isEqualTo("PodInitializing");
            }
        }
    }
}
