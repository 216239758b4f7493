package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.batch.v1.JobStatus;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.Cluster;

@Tag("lab")
class SidecarTest {

    @RegisterExtension
    static final Lab LAB = new Lab("sidecar");

    private static JobStatus job(String name) {
        return LAB.api().batch().v1().jobs().withName(name).require().getStatus();
    }

    private static String log(String job, String container) {
        String pod = LAB.pods().named(job).getFirst().getMetadata().getName();
        return LAB.api().pods().withName(pod).inContainer(container).getLog();
    }

    @Nested
    class Holds {

        @Test
        void itIsUpBeforeTheWorkAndEndsAfterIt() {
            await().atMost(Cluster.PATIENCE)
                    .until(() -> Objects.equals(job("batch").getSucceeded(), 1));

            assertThat(log("batch", "work")).contains("sidecar is up");
            assertThat(log("batch", "sidecar")).contains("ended after the work: done");
        }
    }

    @Nested
    class Refused {

        @Test
        void theEndOfAJobWhoseHelperIsAnOrdinaryContainer() {
            Pod pod = await().atMost(Cluster.PATIENCE)
                    .until(() -> LAB.pods().named("old").getFirst(), SidecarTest::workIsDone);

            assertThat(pod.getStatus().getPhase()).isEqualTo("Running");
            assertThat(job("old").getSucceeded()).isNull();
            assertThat(job("old").getActive()).isEqualTo(1);
        }
    }

    private static boolean workIsDone(Pod pod) {
        return pod.getStatus().getContainerStatuses().stream()
                .filter(status -> status.getName().equals("work"))
                .map(ContainerStatus::getState)
                .anyMatch(state -> state.getTerminated() != null);
    }
}
