package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import shop.e2e.cluster.Cluster;

/**
 * A node that is switched off once, and what was seen before, meanwhile, and after its return. Alone, as what of the shop
 * is on that node is away.
 */
@Isolated
@Tag("lab")
class NodeFailureTest {

    @RegisterExtension
    static final Lab LAB = new Lab("node-failure");

    private static Sight before = new Sight(List.of(), List.of(), List.of());
    private static Sight meanwhile = before;
    private static Sight after = before;
    private static Node lost = new Node();

    /** The pods of each kind at one moment, those that are about to go among them. */
    private record Sight(List<Pod> replaced, List<Pod> single, List<Pod> alone) {

        private static Sight now() {
            return new Sight(named("replaced"), named("single"), named("alone"));
        }

        private static List<Pod> named(String name) {
            return LAB.api()
                    .pods()
                    .withLabel("app.kubernetes.io/name", name)
                    .list()
                    .getItems();
        }

        private static List<Pod> readyElsewhere(String node) {
            return named("replaced").stream()
                    .filter(Readiness::isPodReady)
                    .filter(pod -> !pod.getSpec().getNodeName().equals(node))
                    .toList();
        }
    }

    private static String uid(Pod pod) {
        return pod.getMetadata().getUid();
    }

    @BeforeAll
    static void aNodeIsLostAndComesBack() {
        String node = LAB.pods().nodeOf("alone");
        LAB.pods().ready("replaced", 1);
        LAB.pods().ready("single-0");
        before = Sight.now();
        try (LostNode switchedOff = LostNode.lose(LAB.api(), node)) {
            await("a replacement elsewhere")
                    .atMost(Cluster.PATIENCE)
                    .until(() -> !Sight.readyElsewhere(node).isEmpty());
            meanwhile = Sight.now();
            lost = switchedOff.now();
        }
        LAB.pods().successor(before.single().getFirst());
        await("end of the pod that is alone")
                .atMost(Cluster.PATIENCE)
                .until(() -> Sight.now().alone().isEmpty());
        after = Sight.now();
    }

    @Nested
    class Holds {

        @Test
        void allWereOnTheNodeThatWasLost() {
            assertThat(List.of(before.replaced(), before.single(), before.alone()))
                    .allSatisfy(pods -> assertThat(pods)
                            .singleElement()
                            .satisfies(pod -> assertThat(pod.getSpec().getNodeName())
                                    .isEqualTo(lost.getMetadata().getName())));
        }

        @Test
        void aNodeThatIsSilentIsMarkedSoThatItsPodsGo() {
            assertThat(lost.getSpec().getTaints())
                    .anySatisfy(taint -> assertThat(taint.getKey() + ":" + taint.getEffect())
                            .isEqualTo("node.kubernetes.io/unreachable:NoExecute"));
        }

        @Test
        void aDeploymentHasAnotherPodOnAnotherNode() {
            assertThat(meanwhile.replaced())
                    .filteredOn(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                    .singleElement()
                    .satisfies(pod -> assertThat(pod.getSpec().getNodeName())
                            .isNotEqualTo(lost.getMetadata().getName()));
        }

        @Test
        void aStatefulSetHasItsPodAgainOnceTheNodeIsBack() {
            assertThat(after.single())
                    .singleElement()
                    .satisfies(pod -> assertThat(uid(pod))
                            .isNotEqualTo(uid(before.single().getFirst())));
        }
    }

    @Nested
    class Refused {

        @Test
        void aSecondPodOfOneNameAsLongAsTheFirstMayRun() {
            assertThat(meanwhile.single()).singleElement().satisfies(pod -> {
                assertThat(uid(pod)).isEqualTo(uid(before.single().getFirst()));
                assertThat(pod.getMetadata().getDeletionTimestamp()).isNotNull();
                assertThat(Readiness.isPodReady(pod)).isFalse();
            });
        }

        @Test
        void aReplacementForAPodThatBelongsToNobody() {
            assertThat(meanwhile.alone())
                    .singleElement()
                    .satisfies(pod ->
                            assertThat(uid(pod)).isEqualTo(uid(before.alone().getFirst())));
            assertThat(after.alone()).isEmpty();
        }
    }
}
