package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class NodePortTest {

    private static final int EVERYWHERE = 30180;
    private static final int LOCAL = 30181;

    @RegisterExtension
    static final Lab LAB = new Lab("node-port");

    @Nested
    class Holds {

        @Test
        void anAnswerAtThePortOfEveryNode() {
            Caller caller = LAB.caller();

            assertThat(LAB.nodes().addresses())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(
                            node -> assertThat(caller.hear(node, EVERYWHERE)).isEqualTo("who"));
        }

        @Test
        void theServicesOwnAddressBesides() {
            assertThat(LAB.caller().hear("everywhere", 80)).isEqualTo("who");
        }
    }

    @Nested
    class Refused {

        @Test
        void nodesWithoutThePodWhenTrafficStaysLocal() {
            LAB.nodes().requireOpen(3);
            Caller caller = LAB.caller();
            String its = LAB.pods().ready("who").getStatus().getHostIP();
            String callers = LAB.pods().now("caller").getStatus().getHostIP();

            assertThat(caller.hear(its, LOCAL)).isEqualTo("who");
            assertThat(LAB.nodes().addresses())
                    .filteredOn(node -> !node.equals(its) && !node.equals(callers))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(caller.ask(node, LOCAL)).isEmpty());
        }

        @Test
        void aPortOutsideTheRange() {
            assertThat(LAB.refusal("refused/service-low.yaml", 422)).contains("valid ports is 30000-32767");
        }

        @Test
        void aPortThatAnotherServiceHas() {
            assertThat(LAB.refusal("refused/service-taken.yaml", 422)).contains("already allocated");
        }
    }
}
