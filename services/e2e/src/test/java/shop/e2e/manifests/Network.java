package shop.e2e.manifests;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody on the network of a deployed overlay, with the roles they have: the pods of the overlay, those that belong to
 * the cluster, and strangers, who must get nowhere.
 */
record Network(Map<Endpoint, Set<String>> roles) {

    private static final String PREFIX = "shop/";

    static Network of(Overlay overlay) {
        Map<Endpoint, Set<String>> roles = new LinkedHashMap<>();
        overlay.workloads().forEach(workload -> roles.put(Endpoint.of(overlay, workload), roles(workload)));
        roles.put(
                Endpoint.pod("ingress-controller", "ingress", Map.of("shop/ingress", "true"), Map.of()),
                Set.of("ingress-controller"));
        roles.put(
                Endpoint.pod("load-generator", "shop-tests", Map.of("shop/tests", "true"), Map.of()),
                Set.of("load-generator"));
        roles.put(
                Endpoint.pod(
                        "prometheus",
                        "monitoring",
                        Map.of("shop/monitoring", "true"),
                        Map.of("app.kubernetes.io/name", "prometheus")),
                Set.of("prometheus"));
        roles.put(
                Endpoint.pod("neighbour-of-prometheus", "monitoring", Map.of("shop/monitoring", "true"), Map.of()),
                Set.of());
        roles.put(Endpoint.pod("dns", "kube-system", Map.of(), Map.of("k8s-app", "kube-dns")), Set.of("dns"));
        roles.put(Endpoint.pod("neighbour-of-dns", "kube-system", Map.of(), Map.of()), Set.of());
        // Where the policy of base points before scripts/deploy knows better
        roles.put(Endpoint.outside("api-server", "192.0.2.1"), Set.of("api-server"));
        roles.put(Endpoint.outside("internet", "198.51.100.7"), Set.of());
        roles.put(Endpoint.pod("stranger", "default", Map.of(), Map.of("shop/gateway", "true")), Set.of());
        roles.put(Endpoint.pod("stranger-inside", "shop", Map.of(), Map.of()), Set.of("pod"));
        return new Network(roles);
    }

    /** Role labels; what every process, and every pod has in common; and of the provider, who has no label, the name. */
    private static Set<String> roles(Workload workload) {
        Set<String> roles = workload.labels().keySet().stream()
                .filter(label -> label.startsWith(PREFIX) && workload.is(label))
                .map(label -> label.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (workload.labels().containsKey("shop/assembly")) {
            roles.add("process");
        }
        roles.add("pod");
        if (!workload.namespace().equals("shop")) {
            roles.add(workload.name());
        }
        return roles;
    }

    /** Every connection between two of them that the answer is yes for. */
    Set<Arrow> where(Predicate<Try> holds) {
        return Stream.of(Try.PORTS)
                .flatMap(port -> roles.keySet().stream()
                        .flatMap(from -> roles.keySet().stream().map(to -> new Try(from, to, port))))
                .filter(holds)
                .map(Try::arrow)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Arrow::toString))));
    }

    boolean has(Endpoint endpoint, String role) {
        return roles.get(endpoint).contains(role);
    }

    /** Whether the shop's policies are about it; what others do among themselves is not the shop's to say. */
    static boolean isOurs(Endpoint endpoint) {
        return endpoint.namespace().equals("shop") || endpoint.namespace().equals("shop-payments");
    }

    /** One attempt to connect. */
    record Try(Endpoint from, Endpoint to, String port) {

        /** Every port that something in the cluster listens on, and one where nothing does. */
        static final String[] PORTS = {
            "TCP/8080", "TCP/8081", "TCP/27017", "TCP/443", "TCP/6443", "TCP/53", "UDP/53", "UDP/8080", "TCP/22"
        };

        String protocol() {
            return port.split("/")[0];
        }

        int number() {
            return Integer.parseInt(port.split("/")[1]);
        }

        Arrow arrow() {
            return new Arrow(from.name(), to.name(), protocol(), number());
        }
    }
}
