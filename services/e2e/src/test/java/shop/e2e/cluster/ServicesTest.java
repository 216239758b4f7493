package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.discovery.v1.EndpointPort;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("cluster")
class ServicesTest {

    private static final List<String> SERVICES = List.of("gateway", "storefront", "catalog", "orders", "storage");

    private final Cluster cluster = Cluster.connect();
    private final Endpoints endpoints = new Endpoints(cluster);

    @Nested
    class Holds {

        @Test
        void theAddressesOfThePodsThatItSelects() {
            for (String service : SERVICES) {
                assertThat(endpoints.ready(service))
                        .as(service)
                        .containsExactly(cluster.pod(service).getStatus().getPodIP());
            }
        }

        @Test
        void oneAddressAndPortForClients() {
            Reach reach = new Reach(cluster);

            assertThat(reach.reaches(cluster.pod("gateway"), "catalog", 8080)).isTrue();
            assertThat(cluster.shell(cluster.pod("gateway"))
                            .bash("getent hosts catalog | cut -d ' ' -f 1")
                            .succeeded())
                    .isEqualTo(cluster.api()
                            .services()
                            .inNamespace(Cluster.SHOP)
                            .withName("catalog")
                            .require()
                            .getSpec()
                            .getClusterIP());
        }
    }

    @Nested
    class Refused {

        @Test
        void thePortOfMetricsAndProbes() {
            for (EndpointSlice slice : cluster.api()
                    .discovery()
                    .v1()
                    .endpointSlices()
                    .inNamespace(Cluster.SHOP)
                    .list()
                    .getItems()) {
                assertThat(slice.getPorts()).extracting(EndpointPort::getPort).doesNotContain(8081);
            }
            assertThat(new Reach(cluster).reaches(cluster.pod("gateway"), "catalog", 8081))
                    .isFalse();
        }
    }
}
