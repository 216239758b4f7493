package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.CannotBeShown;
import shop.e2e.cluster.Cluster;

/** What becomes of volumes whose claims were deleted, before the tests look. */
@Tag("lab")
class ReclaimPolicyTest {

    @RegisterExtension
    static final Lab LAB = new Lab("reclaim-policy");

    private static String kept = "";
    private static String lost = "";

    private static String volumeOf(String claim) {
        return LAB.api()
                .persistentVolumeClaims()
                .withName(claim)
                .require()
                .getSpec()
                .getVolumeName();
    }

    private static @Nullable PersistentVolume volume(String name) {
        return LAB.api().persistentVolumes().withName(name).get();
    }

    @BeforeAll
    static void claimsAreDeleted() {
        CannotBeShown.unless(
                LAB.api().storage().v1().storageClasses().list().getItems().stream()
                        .filter(it -> !it.getMetadata().getName().startsWith(LAB.namespace()))
                        .anyMatch(it -> it.getProvisioner().equals("rancher.io/local-path")),
                "nobody provides volumes as rancher.io/local-path");
        LAB.pods().ready("writer");
        kept = volumeOf("kept");
        lost = volumeOf("lost");
        LAB.pods().delete("writer");
        List.of("kept", "lost")
                .forEach(claim ->
                        LAB.api().persistentVolumeClaims().withName(claim).delete());
    }

    @AfterAll
    static void theVolumeThatWasKeptGoesToo() {
        if (!kept.isEmpty()) {
            giveUp(kept);
        }
    }

    /** What a person would do who has looked at it. */
    private static void giveUp(String volume) {
        LAB.api()
                .persistentVolumes()
                .withName(volume)
                .edit(it -> new PersistentVolumeBuilder(it)
                        .editSpec()
                        .withPersistentVolumeReclaimPolicy("Delete")
                        .endSpec()
                        .build());
        await("end of volume " + volume).atMost(Cluster.PATIENCE).until(() -> volume(volume) == null);
    }

    private static void awaitReleased() {
        await().atMost(Lab.SOON)
                .until(
                        () -> volume(kept),
                        it -> it != null && it.getStatus().getPhase().equals("Released"));
    }

    @Nested
    class Holds {

        @Test
        void withRetainTheVolumeStaysAndRemembersItsClaim() {
            awaitReleased();

            assertThat(volume(kept))
                    .isNotNull()
                    .satisfies(it ->
                            assertThat(it.getSpec().getClaimRef().getName()).isEqualTo("kept"));
        }

        @Test
        void withDeleteItGoesWithTheClaim() {
            await().atMost(Cluster.PATIENCE).until(() -> volume(lost) == null);
        }
    }

    @Nested
    class Refused {

        @Test
        void aReleasedVolumeToAnotherClaim() {
            awaitReleased();

            LAB.apply("again/persistentvolumeclaim.yaml");
            LAB.apply("again/pod.yaml");

            assertThat(LAB.shell("reader").run("ls", "/again").succeeded()).isEmpty();
            String again = volumeOf("again");
            assertThat(again).isNotEqualTo(kept);
            LAB.pods().delete("reader");
            LAB.api().persistentVolumeClaims().withName("again").delete();
            giveUp(again);
        }

        @Test
        void aClassThatRecycles() {
            assertThat(LAB.refusal("recycled/storageclass.yaml", 422))
                    .contains("Unsupported value: \"Recycle\"", "\"Delete\", \"Retain\"");
        }
    }
}
