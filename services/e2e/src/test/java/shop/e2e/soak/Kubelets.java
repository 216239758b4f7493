package shop.e2e.soak;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import shop.e2e.cluster.Cluster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the kubelet of each node says of the shop's containers (its Summary API, through the API server). It looks every
 * ten seconds or so and says when; metrics-server would pass on the same, later and rounded.
 */
final class Kubelets {

    /** The shop's namespaces, and that of what stands before it. */
    static final List<String> NAMESPACES = List.of(Cluster.SHOP, Cluster.PAYMENTS, "ingress");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KubernetesClient api;
    private final List<String> nodes;

    Kubelets(KubernetesClient api) {
        this.api = api;
        this.nodes = api.nodes().list().getItems().stream()
                .map(node -> node.getMetadata().getName())
                .toList();
    }

    List<Reading> read() {
        return nodes.stream().flatMap(this::read).toList();
    }

    private Stream<Reading> read(String node) {
        String summary = api.raw("/api/v1/nodes/" + node + "/proxy/stats/summary?only_cpu_and_memory=true");
        return JSON.readTree(summary)
                .path("pods")
                .valueStream()
                .filter(pod ->
                        NAMESPACES.contains(pod.path("podRef").path("namespace").asString()))
                .flatMap(pod -> pod.path("containers")
                        .valueStream()
                        // One that has just begun has no numbers yet
                        .filter(container -> container.path("cpu").has("usageCoreNanoSeconds")
                                && container.path("memory").has("workingSetBytes"))
                        .map(container -> reading(pod.path("podRef"), container)));
    }

    private static Reading reading(JsonNode pod, JsonNode container) {
        JsonNode memory = container.path("memory");
        return new Reading(
                pod.path("uid").asString(),
                new Part(
                        pod.path("namespace").asString(), container.path("name").asString()),
                Instant.parse(container.path("cpu").path("time").asString()),
                container.path("cpu").path("usageCoreNanoSeconds").asLong(),
                memory.path("workingSetBytes").asLong(),
                memory.path("rssBytes").asLong());
    }
}
