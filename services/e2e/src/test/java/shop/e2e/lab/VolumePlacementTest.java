package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Volume-aware placement. */
@Tag("lab")
class VolumePlacementTest {

    @RegisterExtension
    static final Lab LAB = new Lab("volume-placement");

    @Nested
    class Holds {

        @Test
        void aPodGoesToTheNodeOfItsVolume() {
            String node = LAB.pods().nodeOf("first");

            LAB.apply("follower/pod.yaml");

            assertThat(LAB.pods().nodeOf("follower")).isEqualTo(node);
            assertThat(LAB.shell("follower").run("cat", "/data/who").succeeded())
                    .isEqualTo("first");
        }
    }

    @Nested
    class Refused {

        @Test
        void anotherNodeThanThatOfTheVolume() {
            LAB.pods().ready("first");

            LAB.apply("elsewhere/pod.yaml");

            LAB.pods().awaitPending("elsewhere", "didn't match PersistentVolume's node affinity");
        }
    }
}
