package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Node;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import shop.e2e.cluster.CannotBeShown;

@ResourceLock("nodes")
@Tag("lab")
class DaemonSetTest {

    @RegisterExtension
    static final Lab LAB = new Lab("daemonset");

    private static List<String> nodesOf(String set, int count) {
        return LAB.pods().ready(set, count).stream()
                .map(pod -> pod.getSpec().getNodeName())
                .toList();
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(node -> node.getMetadata().getName()).toList();
    }

    @Nested
    class Holds {

        @Test
        void onePodOnEachNode() {
            List<String> all = names(LAB.nodes().all());

            assertThat(nodesOf("everywhere", all.size())).containsExactlyInAnyOrderElementsOf(all);
        }

        @Test
        void aPodComesWithTheLabelOfANodeAndGoesWithIt() {
            String node = names(LAB.nodes().open()).getFirst();

            try (var labelled = LAB.nodes().label(node, "lab/daemonset", "chosen")) {
                assertThat(nodesOf("chosen", 1)).containsExactly(labelled.node());
            }

            await().atMost(Lab.SOON).until(() -> LAB.pods().named("chosen").isEmpty());
        }
    }

    @Nested
    class Refused {

        @Test
        void aNodeWhoseTaintItDoesNotTolerate() {
            List<String> open = names(LAB.nodes().open());

            CannotBeShown.unless(open.size() < LAB.nodes().all().size(), "no node has a taint");
            assertThat(nodesOf("workers", open.size())).containsExactlyInAnyOrderElementsOf(open);
        }

        @Test
        void everyNodeWhereNoneHasTheLabel() {
            await().atMost(Lab.SOON).until(() -> LAB.pods().named("chosen").isEmpty());

            assertThat(LAB.api()
                            .apps()
                            .daemonSets()
                            .withName("chosen")
                            .require()
                            .getStatus()
                            .getDesiredNumberScheduled())
                    .isZero();
        }
    }
}
