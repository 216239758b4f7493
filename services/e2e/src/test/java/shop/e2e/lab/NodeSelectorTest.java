package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("nodes")
@Tag("lab")
class NodeSelectorTest {

    @RegisterExtension
    static final Lab LAB = new Lab("node-selector");

    @Nested
    class Holds {

        @Test
        void aPodWaitsForALabelAndStaysWhenItGoes() {
            LAB.pods().awaitPending("ssd", "didn't match Pod's node affinity/selector");
            String node = LAB.nodes().open().getLast().getMetadata().getName();

            try (var labelled = LAB.nodes().label(node, "lab/disk", "ssd")) {
                assertThat(LAB.pods().nodeOf("ssd")).isEqualTo(labelled.node());
            }

            assertThat(LAB.pods().nodeOf("ssd")).isEqualTo(node);
        }
    }

    @Nested
    class Refused {

        @Test
        void aNodeThatHasOneOfTheLabelsOnly() {
            assertThat(LAB.nodes().all())
                    .allSatisfy(node ->
                            assertThat(node.getMetadata().getLabels()).containsEntry("kubernetes.io/os", "linux"));

            LAB.pods().awaitPending("tape", "didn't match Pod's node affinity/selector");
        }
    }
}
