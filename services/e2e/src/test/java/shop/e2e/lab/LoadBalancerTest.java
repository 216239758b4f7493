package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Service;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.e2e.cluster.CannotBeShown;
import shop.e2e.cluster.Cluster;

@Tag("lab")
class LoadBalancerTest {

    @RegisterExtension
    static final Lab LAB = new Lab("load-balancer");

    private static Service service(String name) {
        return LAB.api().services().withName(name).require();
    }

    private static boolean hasProvider() {
        return !service("pending").getMetadata().getFinalizers().isEmpty();
    }

    @Nested
    class Holds {

        @Test
        void anAddressWhereAProviderGivesOne() {
            CannotBeShown.unlessBrought(hasProvider(), "no provider of load balancers gives an address");

            await().atMost(Cluster.PATIENCE)
                    .until(() -> !service("pending")
                            .getStatus()
                            .getLoadBalancer()
                            .getIngress()
                            .isEmpty());
        }

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
            CannotBeShown.unless(!hasProvider(), "a provider of load balancers gives every such Service an address");
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
