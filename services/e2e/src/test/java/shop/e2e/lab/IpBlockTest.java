package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.CannotBeShown;
import shop.e2e.cluster.Enforcement;
import shop.e2e.cluster.Reach;

/** A policy about addresses, with an exception. */
@Tag("lab")
class IpBlockTest {

    @RegisterExtension
    static final Lab LAB = new Lab("ip-block");

    @BeforeAll
    static void policiesAreEnforced() {
        Enforcement.required();
        CannotBeShown.unless(!outside().startsWith("10."), "the nodes have addresses of the block that is excepted");
    }

    private static boolean reaches(String pod, String host, int port) {
        return new Reach(LAB.cluster()).reaches(LAB.pods().ready(pod), host, port);
    }

    private static String inside() {
        return LAB.pods().ready("inside").getStatus().getPodIP();
    }

    /** The API server, which listens on a node's address. */
    private static String outside() {
        return LAB
                .api()
                .discovery()
                .v1()
                .endpointSlices()
                .inNamespace("default")
                .withName("kubernetes")
                .require()
                .getEndpoints()
                .stream()
                .flatMap(endpoint -> endpoint.getAddresses().stream())
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Holds {

        @Test
        void whatIsInTheBlockAndNotExcepted() {
            assertThat(reaches("caller", outside(), 6443)).isTrue();
        }
    }

    @Nested
    class Refused {

        @Test
        void whatIsExcepted() {
            assertThat(reaches("free", inside(), 8080)).isTrue();

            assertThat(reaches("caller", inside(), 8080)).isFalse();
        }
    }
}
