package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.e2e.cluster.Reach.Destination;

/** The arrows of the call graph, and no other pair. */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPoliciesTest {

    private static final List<Integer> PORTS = List.of(8080, 8081, 27017);

    private final Cluster cluster = Cluster.connect();
    private final Reach reach = new Reach(cluster);
    private final Map<String, Set<String>> reached = new TreeMap<>();

    @BeforeAll
    void everyProcessTriesEveryOther() {
        Enforcement.required();
        Map<String, Pod> pods = new TreeMap<>();
        Neighbours.processes().forEach(process -> pods.put(process, cluster.pod(process)));
        pods.forEach((process, pod) -> {
            List<Destination> others = new ArrayList<>();
            pods.forEach((name, other) -> {
                if (!name.equals(process)) {
                    PORTS.forEach(port -> others.add(
                            new Destination(name + ":" + port, other.getStatus().getPodIP(), port)));
                }
            });
            reached.put(process, reach.from(pod, others));
        });
    }

    @Nested
    class Holds {

        @Test
        void isEnforcedByThisCluster() {
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pods pods = Pods.of(cluster);
                Pod client = sandbox.start(
                        pods.idle("client", Map.of("app", "client")).build());
                String server = sandbox.start(pods.listening("server").build())
                        .getStatus()
                        .getPodIP();
                await().atMost(Duration.ofSeconds(30)).until(() -> reach.reaches(client, server, 27017));

                var deny = cluster.api()
                        .network()
                        .networkPolicies()
                        .inNamespace(sandbox.name())
                        .resource(Enforcement.deny("server"));
                deny.create();
                await().atMost(Duration.ofSeconds(30)).until(() -> !reach.reaches(client, server, 27017));

                deny.delete();
                await().atMost(Duration.ofSeconds(30)).until(() -> reach.reaches(client, server, 27017));
            }
        }

        @Test
        void letsEveryProcessReachWhomItCalls() {
            Neighbours.processes()
                    .forEach(process -> assertThat(reached.get(process))
                            .as("from " + process)
                            .containsAll(Neighbours.of(process)));
        }

        @Test
        void letsEveryProcessResolveNames() {
            Neighbours.processes()
                    .forEach(process -> assertThat(cluster.shell(cluster.pod(process))
                                    .bash("getent hosts kubernetes.default.svc.cluster.local")
                                    .succeeded())
                            .as("from " + process)
                            .contains("kubernetes.default"));
        }
    }

    @Nested
    class Refused {

        @Test
        void everyPairThatIsNoArrow() {
            Neighbours.processes()
                    .forEach(process -> assertThat(Neighbours.of(process))
                            .as("from " + process)
                            .containsAll(reached.get(process)));
        }

        @Test
        void everybodyOutsideTheShop() {
            List<Destination> doors = Neighbours.processes().stream()
                    .flatMap(process -> PORTS.stream()
                            .map(port -> new Destination(
                                    process + ":" + port,
                                    cluster.pod(process).getStatus().getPodIP(),
                                    port)))
                    .toList();
            try (Sandbox sandbox = new Sandbox(cluster, Map.of())) {
                Pod stranger = sandbox.start(Pods.of(cluster)
                        .idle("stranger", Map.of("shop/orders", "true"))
                        .build());

                assertThat(reach.from(stranger, doors)).isEmpty();
            }
        }
    }
}
