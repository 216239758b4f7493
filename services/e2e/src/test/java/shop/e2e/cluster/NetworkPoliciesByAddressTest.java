package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeAddress;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.e2e.cluster.Reach.Destination;

/** What is no pod: the API server, which some may reach, and everything else outside, which nobody may. */
@Tag("cluster")
class NetworkPoliciesByAddressTest {

    private static final int KUBELET = 10250;

    private final Cluster cluster = Cluster.connect();
    private final Reach reach = new Reach(cluster);

    @BeforeAll
    static void policiesAreEnforced() {
        Enforcement.required();
    }

    /** The API server by its Service and by its own address. */
    private List<Destination> apiServer() {
        List<Destination> addresses = new ArrayList<>();
        addresses.add(new Destination("service", "kubernetes.default", 443));
        EndpointSlice slice = cluster.api()
                .discovery()
                .v1()
                .endpointSlices()
                .inNamespace("default")
                .withName("kubernetes")
                .require();
        int port = slice.getPorts().getFirst().getPort();
        slice.getEndpoints()
                .forEach(endpoint -> addresses.add(
                        new Destination("server", endpoint.getAddresses().getFirst(), port)));
        return addresses;
    }

    /** The nodes' own agents: outside the network of pods, and there in every cluster. */
    private List<Destination> outside() {
        return cluster.api().nodes().list().getItems().stream()
                .map(node -> new Destination(node.getMetadata().getName(), address(node), KUBELET))
                .toList();
    }

    private static String address(Node node) {
        return node.getStatus().getAddresses().stream()
                .filter(address -> address.getType().equals("InternalIP"))
                .map(NodeAddress::getAddress)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Holds {

        @Test
        void lettingWhoNeedsItReachTheApiServer() {
            for (String process : List.of("orders", "storefront")) {
                assertThat(reach.from(cluster.pod(process), apiServer()))
                        .as(process)
                        .containsExactlyInAnyOrder("service", "server");
            }
        }

        @Test
        void showingAPodWithoutPoliciesEverything() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod free = sandbox.start(Pods.of(cluster).idle("free", Map.of()).build());

                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(
                                () -> assertThat(reach.from(free, apiServer())).contains("service", "server"));
                assertThat(reach.from(free, outside())).hasSameSizeAs(outside());
            }
        }
    }

    @Nested
    class Refused {

        @Test
        void everybodyElseAtTheApiServer() {
            for (String process : Set.of("gateway", "catalog", "storage", "mongodb", "payments")) {
                assertThat(reach.from(cluster.pod(process), apiServer()))
                        .as(process)
                        .isEmpty();
            }
        }

        @Test
        void everybodyOutside() {
            Set<String> reached = Neighbours.processes().stream()
                    .flatMap(process -> reach.from(cluster.pod(process), outside()).stream()
                            .map(node -> process + " reaches " + node))
                    .collect(Collectors.toSet());

            assertThat(reached).isEmpty();
        }
    }
}
