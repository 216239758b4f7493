package shop.e2e.tour;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import shop.e2e.cluster.Cluster;
import shop.e2e.cluster.Pods;

/**
 * The cluster on which somebody walks. Commands of the ledger are written for the one of {@code scripts/cluster}.
 *
 * @param context of kubeconfig
 * @param image of the database, which the lab uses for its programs
 * @param node one that takes pods
 * @param url where the shop answers without TLS
 * @param secureUrl and with it
 */
record Site(String context, String image, String node, String url, String secureUrl) {

    /** {@code kubectl} that means this cluster, whatever the current context is, and applies the lab's files as they fit here. */
    private static final String KUBECTL = """
            kubectl() {
              if [ "$1 $2" = 'apply -k' ]; then
                command kubectl kustomize "$3" |
                  sed "s#mongo:8\\.0#$TOUR_IMAGE#; s#nodeName: shop-worker\\$#nodeName: $TOUR_NODE#" |
                  command kubectl --context "$TOUR_CONTEXT" apply -f -
              else
                command kubectl --context "$TOUR_CONTEXT" "$@"
              fi
            }""";

    static Site of(Cluster cluster) {
        return new Site(
                System.getProperty("shop.context", "kind-shop"),
                Pods.image(cluster),
                openNode(cluster.api()),
                System.getProperty("shop.plain-url", "http://shop.localhost:8000"),
                System.getProperty("shop.url", "https://shop.localhost:8443"));
    }

    private static String openNode(KubernetesClient api) {
        return api.nodes().list().getItems().stream()
                .filter(node -> node.getSpec().getTaints().stream()
                        .noneMatch(taint -> taint.getEffect().startsWith("No")))
                .map(Node::getMetadata)
                .map(metadata -> metadata.getName())
                .min(Comparator.naturalOrder())
                .orElse("shop-worker");
    }

    /** A command of the ledger, as it must be here. */
    String local(String command) {
        return command.replaceAll("\\bshop-worker\\b", node)
                .replace("http://shop.localhost:8000", url)
                .replace("http://api.shop.localhost:8000", url.replace("//shop.", "//api.shop."))
                .replace("https://shop.localhost:8443", secureUrl);
    }

    Bash bash(Path root) {
        return new Bash(root, KUBECTL, Map.of("TOUR_CONTEXT", context, "TOUR_IMAGE", image, "TOUR_NODE", node));
    }
}
