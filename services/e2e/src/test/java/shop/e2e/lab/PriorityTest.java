package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Priority and preemption. */
@Tag("lab")
class PriorityTest {

    @RegisterExtension
    static final Lab LAB = new Lab("priority");

    private static String seated() {
        return LAB.pods().ready("low", 1).getFirst().getMetadata().getName();
    }

    @AfterEach
    void theSeatIsFree() {
        LAB.api()
                .pods()
                .withLabelIn("app.kubernetes.io/name", "high", "patient")
                .delete();
    }

    @Nested
    class Holds {

        @Test
        void whoIsMoreImportantGetsTheSeatOfWhoIsLess() {
            String before = seated();

            LAB.apply("high/pod.yaml");

            LAB.pods().ready("high");
            await().atMost(Lab.SOON)
                    .until(() -> LAB.api().pods().withName(before).get() == null);
            Pod next = await().atMost(Lab.SOON)
                    .until(() -> LAB.pods().named("low"), found -> found.size() == 1)
                    .getFirst();
            LAB.pods().awaitPending(next.getMetadata().getName(), "didn't match pod anti-affinity rules");
        }
    }

    @Nested
    class Refused {

        @Test
        void theSeatToWhoIsAsImportantButDrivesOutNobody() {
            String before = seated();

            LAB.apply("patient/pod.yaml");

            LAB.pods().awaitPending("patient", "didn't match pod anti-affinity rules");
            assertThat(LAB.pods().now("patient").getSpec().getPriority())
                    .isGreaterThan(LAB.pods().now(before).getSpec().getPriority());
            assertThat(seated()).isEqualTo(before);
        }
    }
}
