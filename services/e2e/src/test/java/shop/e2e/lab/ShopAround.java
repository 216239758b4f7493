package shop.e2e.lab;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.stream.Stream;
import shop.e2e.cluster.Cluster;

/** What is done to a node is done to the shop's pods on it, and whatever comes next wants them back. */
record ShopAround(KubernetesClient api) {

    void awaitWhole() {
        await("all of the shop")
                .atMost(Cluster.PATIENCE)
                .until(() -> workloads().allMatch(Readiness.getInstance()::isReady));
    }

    private Stream<HasMetadata> workloads() {
        return Stream.of(Cluster.SHOP, Cluster.PAYMENTS, "ingress", "kube-system")
                .flatMap(namespace -> Stream.concat(
                        api.apps().deployments().inNamespace(namespace).list().getItems().stream(),
                        api.apps().statefulSets().inNamespace(namespace).list().getItems().stream()));
    }
}
