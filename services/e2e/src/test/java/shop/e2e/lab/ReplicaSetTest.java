package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class ReplicaSetTest {

    private static final String NAME = "app.kubernetes.io/name";

    @RegisterExtension
    static final Lab LAB = new Lab("replicaset");

    private static String name(Pod pod) {
        return pod.getMetadata().getName();
    }

    @Nested
    class Holds {

        @Test
        void anotherPodForOneThatWasDeleted() {
            String gone = name(LAB.pods().ready("seats", 2).getFirst());

            LAB.api().pods().withName(gone).delete();

            assertThat(LAB.pods().ready("seats", 2))
                    .extracting(ReplicaSetTest::name)
                    .doesNotContain(gone);
        }

        @Test
        void aPodWhoseLabelIsChangedLeavesItAndRunsOn() {
            String left = name(LAB.pods().ready("seats", 2).getFirst());

            LAB.api()
                    .pods()
                    .withName(left)
                    .edit(pod -> new PodBuilder(pod)
                            .editMetadata()
                            .addToLabels(NAME, "suspect")
                            .endMetadata()
                            .build());

            assertThat(LAB.pods().ready("seats", 2))
                    .extracting(ReplicaSetTest::name)
                    .doesNotContain(left);
            assertThat(LAB.pods().ready(left).getMetadata().getOwnerReferences())
                    .isEmpty();
        }
    }

    @Nested
    class Refused {

        @Test
        void onePodTooManyWhoeverMadeIt() {
            List<String> before = LAB.pods().ready("seats", 2).stream()
                    .map(ReplicaSetTest::name)
                    .toList();

            List<OwnerReference> owners =
                    LAB.apply("stray/pod.yaml").getMetadata().getOwnerReferences();

            assertThat(owners).isEmpty();
            // The youngest goes first
            await().atMost(Lab.SOON)
                    .until(() -> LAB.api().pods().withName("stray").get() == null);
            assertThat(LAB.pods().ready("seats", 2))
                    .extracting(ReplicaSetTest::name)
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }
}
