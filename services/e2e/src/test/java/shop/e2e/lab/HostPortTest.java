package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class HostPortTest {

    private static final int PORT = 28080;

    @RegisterExtension
    static final Lab LAB = new Lab("host-port");

    private static String addressOf(String pod) {
        return LAB.pods().ready(pod).getStatus().getHostIP();
    }

    @Nested
    class Holds {

        @Test
        void theNodesPortLeadsToThePodOnIt() {
            assertThat(LAB.caller().hear(addressOf("first"), PORT)).isEqualTo("first");
        }

        @Test
        void anotherPodWithThePortOnAnotherNode() {
            LAB.nodes().requireOpen(2);

            assertThat(LAB.pods().nodeOf("elsewhere")).isNotEqualTo(LAB.pods().nodeOf("first"));
        }
    }

    @Nested
    class Refused {

        @Test
        void aSecondPodWithThePortOnTheSameNode() {
            LAB.pods().ready("first");

            LAB.pods().awaitPending("second", "didn't have free ports for the requested pod ports");
        }
    }
}
