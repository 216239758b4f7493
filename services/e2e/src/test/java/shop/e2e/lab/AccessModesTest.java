package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class AccessModesTest {

    @RegisterExtension
    static final Lab LAB = new Lab("access-modes");

    private static String phaseOf(String claim) {
        return LAB.api()
                .persistentVolumeClaims()
                .withName(claim)
                .require()
                .getStatus()
                .getPhase();
    }

    @Nested
    class Holds {

        @Test
        void oneProvidedForOnePod() {
            LAB.shell("first").bash("echo here > /data/file").succeeded();

            assertThat(phaseOf("alone")).isEqualTo("Bound");
        }
    }

    @Nested
    class Refused {

        @Test
        void aSecondPodOnAnyNode() {
            LAB.pods().ready("first");

            LAB.apply("second/pod.yaml");

            LAB.pods().awaitPending("second", "ReadWriteOncePod access mode");
        }

        @Test
        void aVolumeForManyNodesFromAProviderThatKeepsItOnOne() {
            await().atMost(Lab.SOON).until(() -> LAB.events().tell("failed to provision volume"));

            assertThat(phaseOf("many")).isEqualTo("Pending");
            assertThat(LAB.pods().now("wide").getStatus().getPhase()).isEqualTo("Pending");
        }
    }
}
