package shop.e2e.cluster;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.Map;

/** A namespace for one test, beside the shop's; it goes with everything in it. */
final class Sandbox implements AutoCloseable {

    private final KubernetesClient api;
    private final String name;

    Sandbox(Cluster cluster, Map<String, String> labels) {
        api = cluster.api();
        Namespace made = api.namespaces()
                .resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withGenerateName("shop-test-")
                        .withLabels(labels)
                        .endMetadata()
                        .build())
                .create();
        name = made.getMetadata().getName();
    }

    String name() {
        return name;
    }

    /** Starts a pod and returns it when it is ready. */
    Pod start(Pod pod) {
        return start(api, name, pod);
    }

    static Pod start(KubernetesClient api, String namespace, Pod pod) {
        var created = api.pods().inNamespace(namespace).resource(pod).create();
        var found =
                api.pods().inNamespace(namespace).withName(created.getMetadata().getName());
        return await("pod " + created.getMetadata().getName())
                .atMost(Cluster.PATIENCE)
                .until(found::get, Readiness::isPodReady);
    }

    /** Asks for its end; the cluster takes its time over it, and nobody waits. */
    @Override
    public void close() {
        api.namespaces().withName(name).delete();
    }
}
