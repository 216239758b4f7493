package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("nodes")
@Tag("lab")
class NodeAffinityTest {

    private static final String DRIVE = "lab/drive";

    @RegisterExtension
    static final Lab LAB = new Lab("node-affinity");

    @Nested
    class Holds {

        @Test
        void ofTheNodesThatItMayTakeAPodTakesTheOneThatItWouldRather() {
            List<String> open = LAB.nodes().requireOpen(2).stream()
                    .map(node -> node.getMetadata().getName())
                    .toList();
            LAB.pods().awaitPending("fast", "didn't match Pod's node affinity/selector");
            LAB.pods().delete("fast");

            try (var good = LAB.nodes().label(open.getFirst(), DRIVE, "ssd");
                    var better = LAB.nodes().label(open.getLast(), DRIVE, "nvme")) {
                LAB.apply("pod-fast.yaml");

                assertThat(LAB.pods().nodeOf("fast")).isEqualTo(better.node()).isNotEqualTo(good.node());
            }
        }

        @Test
        void aWishThatNothingFulfilsIsNoObstacle() {
            assertThat(LAB.pods().nodeOf("rather")).isNotEmpty();
        }
    }

    @Nested
    class Refused {

        @Test
        void aPodWhoseDemandNoNodeMeets() {
            LAB.pods().awaitPending("never", "didn't match Pod's node affinity/selector");
        }
    }
}
