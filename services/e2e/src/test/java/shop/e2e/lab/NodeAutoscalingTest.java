package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an autoscaler of nodes goes by. There is none here: a node gets the room that a new one would have brought. */
@Tag("lab")
class NodeAutoscalingTest {

    private static final String SEATS = "lab/seats";

    @RegisterExtension
    static final Lab LAB = new Lab("node-autoscaling");

    private static List<String> nodes() {
        return LAB.nodes().all().stream()
                .map(node -> node.getMetadata().getName())
                .toList();
    }

    /** Anew, so that it has not got its seat already. */
    @BeforeEach
    void itIsThere() {
        LAB.pods().delete("fits");
        LAB.apply("pod-fits.yaml");
    }

    @Nested
    class Holds {

        @Test
        void aPodWithoutRoomSaysWhatItLacks() {
            LAB.pods().awaitPending("fits", "Insufficient " + SEATS);

            await().atMost(Lab.SOON).until(() -> LAB.events().tell("Insufficient " + SEATS));
        }

        @Test
        void itIsPlacedAsSoonAsThereIsRoom() {
            LAB.pods().awaitPending("fits", "Insufficient " + SEATS);
            String node = LAB.nodes().open().getLast().getMetadata().getName();

            try (LabNodes.Marked arrived = LAB.nodes().capacity(node, SEATS, 1)) {
                assertThat(LAB.pods().nodeOf("fits")).isEqualTo(arrived.node());
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void aNodeFromKubernetesItself() {
            List<String> before = nodes();

            LAB.pods().awaitPending("fits", "Insufficient " + SEATS);

            assertThat(nodes()).containsExactlyInAnyOrderElementsOf(before);
        }

        @Test
        void aPodForWhichANodeMoreWouldNotDo() {
            String node = LAB.nodes().open().getLast().getMetadata().getName();

            try (LabNodes.Marked arrived = LAB.nodes().capacity(node, SEATS, 1)) {
                assertThat(LAB.pods().nodeOf("fits")).isEqualTo(arrived.node());

                LAB.pods().awaitPending("too-big", "Insufficient " + SEATS);
            }
        }
    }
}
