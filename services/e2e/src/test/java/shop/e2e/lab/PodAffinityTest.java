package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class PodAffinityTest {

    @RegisterExtension
    static final Lab LAB = new Lab("pod-affinity");

    @Nested
    class Holds {

        @Test
        void theNodeOfTheNeighbourItWants() {
            assertThat(LAB.pods().nodeOf("web")).isEqualTo(LAB.pods().nodeOf("cache"));
        }

        @Test
        void anotherNodeThanThatOfTheNeighbourItDoesNotWant() {
            LAB.nodes().requireOpen(2);

            assertThat(LAB.pods().nodeOf("rival")).isNotEqualTo(LAB.pods().nodeOf("cache"));
        }
    }

    @Nested
    class Refused {

        @Test
        void aPlaceWithoutTheNeighbourItDemands() {
            LAB.pods().awaitPending("lonely", "didn't match pod affinity rules");
        }
    }
}
