package shop.e2e.manifests;

import java.util.List;
import java.util.stream.Stream;

/** Who must be able to call whom, by role: the call graph, and what a cluster needs besides. Nobody else may. */
final class ExpectedArrows {

    private static final CallGraph CALLS = CallGraph.ofTheReadme();

    private static final List<Arrow> INFRASTRUCTURE = List.of(
            Arrow.tcp("ingress-controller", "edge", 8080),
            // Pictures skip the gateway
            Arrow.tcp("ingress-controller", "storage", 8080),
            Arrow.tcp("identity", "mongodb", 27017),
            Arrow.tcp("catalog", "mongodb", 27017),
            Arrow.tcp("orders", "mongodb", 27017),
            Arrow.tcp("storage", "mongodb", 27017),
            // Set-up, seeds, backup, restore
            Arrow.tcp("database-client", "mongodb", 27017),
            // Members of the replica set
            Arrow.tcp("mongodb", "mongodb", 27017),
            Arrow.tcp("kubernetes-client", "api-server", 443),
            Arrow.tcp("kubernetes-client", "api-server", 6443),
            Arrow.tcp("prometheus", "process", 8081),
            Arrow.tcp("pod", "dns", 53),
            new Arrow("pod", "dns", "UDP", 53));

    private static final Arrow TESTS = Arrow.tcp("load-generator", "edge", 8080);

    private ExpectedArrows() {}

    static boolean has(Overlay overlay, Network network, Network.Try attempt) {
        return in(overlay)
                .anyMatch(arrow -> arrow.protocol().equals(attempt.protocol())
                        && arrow.port() == attempt.number()
                        && network.has(attempt.from(), arrow.from())
                        && network.has(attempt.to(), arrow.to()));
    }

    private static Stream<Arrow> in(Overlay overlay) {
        // minikube is for people only
        Stream<Arrow> tests = overlay.name().equals("minikube") ? Stream.empty() : Stream.of(TESTS);
        return Stream.of(CALLS.arrows(), INFRASTRUCTURE.stream(), tests).flatMap(arrows -> arrows);
    }
}
