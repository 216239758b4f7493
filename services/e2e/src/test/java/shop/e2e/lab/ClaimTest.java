package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.client.dsl.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Data that outlive their pod, and a claim that outlives an order to delete it. */
@Tag("lab")
class ClaimTest {

    @RegisterExtension
    static final Lab LAB = new Lab("claim");

    private static Resource<PersistentVolumeClaim> claim() {
        return LAB.api().persistentVolumeClaims().withName("data");
    }

    private static void anotherPod() {
        LAB.pods().delete("keeper");
        LAB.apply("pod.yaml");
    }

    @Nested
    class Holds {

        @Test
        void theNextPodFindsWhatTheLastOneWrote() {
            LAB.shell("keeper").bash("echo here > /data/file").succeeded();

            anotherPod();

            assertThat(LAB.shell("keeper").run("cat", "/data/file").succeeded()).isEqualTo("here");
        }
    }

    @Nested
    class Refused {

        @Test
        void whatThePodWroteToItsOwnFolderToTheNextOne() {
            LAB.shell("keeper").bash("echo here > /scratch/file").succeeded();

            anotherPod();

            assertThat(LAB.shell("keeper").run("ls", "/scratch").succeeded()).isEmpty();
        }

        @Test
        void theEndOfTheClaimBeforeThatOfThePod() {
            LAB.pods().ready("keeper");

            claim().delete();

            assertThat(claim().require().getMetadata().getDeletionTimestamp()).isNotNull();
            assertThat(claim().require().getMetadata().getFinalizers()).contains("kubernetes.io/pvc-protection");
            LAB.shell("keeper").bash("echo still here > /data/file").succeeded();
            LAB.pods().delete("keeper");
            await().atMost(Lab.SOON).until(() -> claim().get() == null);
            LAB.apply("persistentvolumeclaim.yaml");
            LAB.apply("pod.yaml");
        }
    }
}
