package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Namespace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody on the network, as a policy sees it.
 *
 * @param name for messages
 * @param namespace it is in; empty for what is no pod
 * @param namespaceLabels of that namespace
 * @param labels of the pod
 * @param ports of its containers, by name
 * @param address by which a policy can mean it
 */
record Endpoint(
        String name,
        String namespace,
        Map<String, String> namespaceLabels,
        Map<String, String> labels,
        Map<String, Integer> ports,
        String address) {

    /** In kind's pod network: where a block of addresses that is too wide would let in pods, too. */
    private static final String POD = "10.244.1.10";

    /** A pod of the overlay. */
    static Endpoint of(Overlay overlay, Workload workload) {
        Map<String, String> labels = new HashMap<>();
        overlay.all(Namespace.class)
                .filter(namespace -> namespace.getMetadata().getName().equals(workload.namespace()))
                .forEach(namespace -> labels.putAll(
                        Optional.ofNullable(namespace.getMetadata().getLabels()).orElse(Map.of())));
        Map<String, Integer> ports = workload.containers()
                .flatMap(part -> part.container().getPorts().stream())
                .filter(port -> port.getName() != null)
                .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
        return pod(workload.name(), workload.namespace(), labels, workload.labels(), ports);
    }

    /** A pod that no manifest of the shop makes. */
    static Endpoint pod(
            String name, String namespace, Map<String, String> namespaceLabels, Map<String, String> labels) {
        return pod(name, namespace, namespaceLabels, labels, Map.of());
    }

    private static Endpoint pod(
            String name,
            String namespace,
            Map<String, String> namespaceLabels,
            Map<String, String> labels,
            Map<String, Integer> ports) {
        Map<String, String> all = new TreeMap<>(namespaceLabels);
        // The API server sets it on every namespace
        all.put("kubernetes.io/metadata.name", namespace);
        return new Endpoint(name, namespace, all, labels, ports, POD);
    }

    /** A machine outside of the pod network. */
    static Endpoint outside(String name, String address) {
        return new Endpoint(name, "", Map.of(), Map.of(), Map.of(), address);
    }

    boolean isPod() {
        return !namespace.isEmpty();
    }
}
