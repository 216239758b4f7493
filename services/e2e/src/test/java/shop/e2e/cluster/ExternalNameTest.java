package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class ExternalNameTest {

    private static final String ELSEWHERE = "payments.shop-payments.svc.cluster.local";

    private final Cluster cluster = Cluster.connect();
    private final Reach reach = new Reach(cluster);

    @Nested
    class Holds {

        @Test
        void anAliasInDns() {
            assertThat(cluster.shell(cluster.pod("orders"))
                            .bash("getent hosts payments")
                            .succeeded())
                    .contains(ELSEWHERE);
        }

        @Test
        void theWayToTheProviderUnderTheShopsOwnName() {
            assertThat(reach.reaches(cluster.pod("orders"), "payments", 8080)).isTrue();
        }
    }

    @Nested
    class Refused {

        @Test
        void anAddressAndEndpointsOfItsOwn() {
            assertThat(cluster.api()
                            .services()
                            .inNamespace(Cluster.SHOP)
                            .withName("payments")
                            .require()
                            .getSpec()
                            .getClusterIP())
                    .isNull();
            assertThat(new Endpoints(cluster).ready("payments")).isEmpty();
        }

        @Test
        void aWayAroundThePolicies() {
            assertThat(cluster.shell(cluster.pod("catalog"))
                            .bash("getent hosts payments")
                            .succeeded())
                    .contains(ELSEWHERE);
            assertThat(reach.reaches(cluster.pod("catalog"), "payments", 8080)).isFalse();
        }
    }
}
