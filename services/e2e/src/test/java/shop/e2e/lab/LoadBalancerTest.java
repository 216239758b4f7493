package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubernetes.api.model.Service;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("lab")
class LoadBalancerTest {

    @RegisterExtension
    static final Lab LAB = new Lab("load-balancer");

    private static Service service(String name) {
        return LAB.api().services().withName(name).require();
    }

    @Nested
    class Holds {

        @Test
        void thePortOfEachNodeThatItBuildsOn() {
            Caller caller = LAB.caller();

            assertThat(LAB.nodes().addresses())
                    .allSatisfy(node -> assertThat(caller.hear(node, 30182)).isEqualTo("who"));
        }

        @Test
        void noPortOfANodeWhereItIsNotWanted() {
            assertThat(service("claimed").getSpec().getPorts().getFirst().getNodePort())
                    .isNull();
            assertThat(LAB.caller().hear("claimed", 80)).isEqualTo("who");
        }
    }

    @Nested
    class Refused {

        @Test
        void anAddressWithoutAProvider() {
            // Clusters of a cloud have one, and so do some on a laptop
            assumeThat(service("pending").getMetadata().getFinalizers())
                    .as("this cluster has a provider of load balancers")
                    .isEmpty();
            assertThat(LAB.caller().hear("pending", 80)).isEqualTo("who");

            assertThat(service("pending").getStatus().getLoadBalancer().getIngress())
                    .isEmpty();
        }

        @Test
        void anAddressFromAnotherControllerThanThatOfItsClass() {
            assertThat(LAB.caller().hear("claimed", 80)).isEqualTo("who");

            assertThat(service("claimed").getSpec().getLoadBalancerClass()).isEqualTo("lab/nobody");
            assertThat(service("claimed").getStatus().getLoadBalancer().getIngress())
                    .isEmpty();
        }
    }
}
