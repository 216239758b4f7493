package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** Taints and tolerations, with a taint that only the lab knows; alone, as it keeps others off a node. */
@Isolated
@Tag("lab")
class TaintsTest {

    @RegisterExtension
    static final Lab LAB = new Lab("taints");

    private static String node() {
        return LAB.nodes().open().getFirst().getMetadata().getName();
    }

    @Nested
    class Holds {

        @Test
        void whoToleratesTheTaintMayCome() {
            try (var reserved = LAB.nodes().taint(node(), "lab/reserved", "yes");
                    var chosen = LAB.nodes().label(reserved.node(), "lab/taints", "here")) {
                assertThat(LAB.pods().nodeOf("tolerant")).isEqualTo(chosen.node());
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void whoDoesNotMayNot() {
            try (var reserved = LAB.nodes().taint(node(), "lab/reserved", "yes");
                    var chosen = LAB.nodes().label(reserved.node(), "lab/taints", "here")) {
                LAB.pods().awaitPending("intolerant", "untolerated taint");

                assertThat(chosen.node()).isEqualTo(reserved.node());
            }
        }
    }
}
