package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.discovery.v1.Endpoint;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.e2e.cluster.Shell;

@Tag("lab")
class ProbeKindsTest {

    @RegisterExtension
    static final Lab LAB = Lab.onTheControlPlane("probe-kinds");

    private static List<Boolean> readinessOfEndpoints() {
        return LAB
                .api()
                .discovery()
                .v1()
                .endpointSlices()
                .withLabel("kubernetes.io/service-name", "http")
                .list()
                .getItems()
                .stream()
                .flatMap(slice -> slice.getEndpoints().stream())
                .map(Endpoint::getConditions)
                .map(conditions -> conditions.getReady())
                .toList();
    }

    @Nested
    class Holds {

        @ParameterizedTest
        @ValueSource(strings = {"http", "tcp", "exec", "grpc", "slow-start"})
        void aGoodAnswerMakesAPodReadyAndRestartsNothing(String kind) {
            assertThat(LabPods.restarts(LAB.pods().ready(kind))).isZero();
        }

        @Test
        void onlyAReadyPodIsBehindItsService() {
            LAB.pods().ready("http");

            await().atMost(Lab.SOON).until(() -> readinessOfEndpoints().equals(List.of(true)));
        }
    }

    @Nested
    class Refused {

        @Test
        void trafficToAPodThatIsNotReadyAndARestartOfIt() {
            Shell http = LAB.shell("http");

            http.run("touch", "/tmp/closed").succeeded();

            await().atMost(Lab.SOON).until(() -> readinessOfEndpoints().equals(List.of(false)));

            assertThat(LabPods.restarts(LAB.pods().now("http"))).isZero();
            http.run("rm", "/tmp/closed").succeeded();
        }

        @Test
        void theLifeOfAContainerThatIsNotAlive() {
            LAB.shell("exec").run("rm", "/tmp/alive").succeeded();

            Pod after = LAB.pods().awaited("exec", pod -> LabPods.restarts(pod) == 1 && Readiness.isPodReady(pod));

            assertThat(after.getStatus()
                            .getContainerStatuses()
                            .getFirst()
                            .getLastState()
                            .getTerminated())
                    .isNotNull();
            LAB.pods().delete("exec");
            LAB.apply("pod-exec.yaml");
        }

        @Test
        void timeWithoutEndToStart() {
            LAB.pods().awaited("never-starts", pod -> LabPods.restarts(pod) > 0);

            assertThat(Readiness.isPodReady(LAB.pods().now("never-starts"))).isFalse();
        }

        @Test
        void anOpenPortThatDoesNotSpeakGrpc() {
            LAB.pods()
                    .awaited("not-grpc", pod -> "Running".equals(pod.getStatus().getPhase()));

            await().atMost(Lab.SOON).until(() -> LAB.events().tell("Readiness probe failed: timeout"));

            assertThat(Readiness.isPodReady(LAB.pods().now("not-grpc"))).isFalse();
        }
    }
}
