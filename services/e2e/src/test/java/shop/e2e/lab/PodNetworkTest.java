package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.CannotBeShown;

/** The network of pods, which a plugin makes. */
@Tag("lab")
class PodNetworkTest {

    @RegisterExtension
    static final Lab LAB = new Lab("pod-network");

    private static String addressOf(String pod) {
        return LAB.pods().ready(pod).getStatus().getPodIP();
    }

    @Nested
    class Holds {

        @Test
        void aPodOnAnotherNodeSeesTheCallersOwnAddress() {
            LAB.nodes().requireOpen(2);

            assertThat(LAB.pods().nodeOf("caller")).isNotEqualTo(LAB.pods().nodeOf("mirror"));

            assertThat(LAB.caller().hear(addressOf("mirror"), 8080)).isEqualTo(addressOf("caller"));
        }

        @Test
        void aPodsAddressIsOfTheBlockOfItsNode() {
            Pod mirror = LAB.pods().ready("mirror");
            String block = LAB.api()
                    .nodes()
                    .withName(mirror.getSpec().getNodeName())
                    .require()
                    .getSpec()
                    .getPodCIDR();

            CannotBeShown.unless(
                    block != null && block.endsWith(".0/24"), "its nodes have no blocks of 24 bits, as kind's have");
            assertThat(mirror.getStatus().getPodIP()).startsWith(block.replace(".0/24", "."));
        }
    }

    @Nested
    class Refused {

        @Test
        void anotherPodsPortAtOnesOwnAddress() {
            LAB.caller().hear(addressOf("mirror"), 8080);

            assertThat(LAB.caller().ask("localhost", 8080)).isEmpty();
            assertThat(LAB.caller().ask(addressOf("caller"), 8080)).isEmpty();
        }

        @Test
        void aPodsPortAtTheAddressOfItsNode() {
            LAB.caller().hear(addressOf("mirror"), 8080);

            assertThat(LAB.caller().ask(LAB.pods().ready("mirror").getStatus().getHostIP(), 8080))
                    .isEmpty();
        }
    }
}
