package shop.e2e.soak;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.RollableScalableResource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A Deployment or StatefulSet of the shop, whose pods carry its name. */
record Workload(String namespace, String name, PodSpec template, RollableScalableResource<?> resource) {

    static List<Workload> in(Collection<String> namespaces, KubernetesClient api) {
        return namespaces.stream()
                .flatMap(namespace -> Stream.concat(
                        api.apps().statefulSets().inNamespace(namespace).list().getItems().stream()
                                .map(found -> new Workload(
                                        namespace,
                                        nameOf(found),
                                        found.getSpec().getTemplate().getSpec(),
                                        api.apps()
                                                .statefulSets()
                                                .inNamespace(namespace)
                                                .withName(nameOf(found)))),
                        api.apps().deployments().inNamespace(namespace).list().getItems().stream()
                                .map(found -> new Workload(
                                        namespace,
                                        nameOf(found),
                                        found.getSpec().getTemplate().getSpec(),
                                        api.apps()
                                                .deployments()
                                                .inNamespace(namespace)
                                                .withName(nameOf(found))))))
                .toList();
    }

    private static String nameOf(HasMetadata object) {
        return object.getMetadata().getName();
    }

    /** Also those that are about to go. */
    List<Pod> pods(KubernetesClient api) {
        return api.pods()
                .inNamespace(namespace)
                .withLabel("app.kubernetes.io/name", name)
                .list()
                .getItems();
    }
}
