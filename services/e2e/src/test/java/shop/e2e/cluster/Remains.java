package shop.e2e.cluster;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.stream.Stream;

/** What is left of a release, in its namespace and in that of the payments' stand-in. */
record Remains(KubernetesClient api, String namespace) {

    private List<String> namespaces() {
        return List.of(namespace, namespace + "-payments");
    }

    /** The kinds of what still says that it is of the shop. */
    Stream<String> kinds() {
        return namespaces().stream()
                .flatMap(
                        each -> Stream.of(
                                        api.pods(),
                                        api.services(),
                                        api.configMaps(),
                                        api.serviceAccounts(),
                                        api.secrets(),
                                        api.persistentVolumeClaims(),
                                        api.apps().deployments(),
                                        api.apps().statefulSets(),
                                        api.batch().v1().jobs(),
                                        api.batch().v1().cronjobs(),
                                        api.rbac().roles(),
                                        api.rbac().roleBindings(),
                                        api.policy().v1().podDisruptionBudget(),
                                        api.network().v1().networkPolicies(),
                                        api.network().v1().ingresses())
                                .flatMap(kind -> kind
                                        .inNamespace(each)
                                        .withLabel("app.kubernetes.io/part-of", "shop")
                                        .list()
                                        .getItems()
                                        .stream()))
                .map(HasMetadata::getKind);
    }

    void delete() {
        for (String each : namespaces()) {
            api.namespaces().withName(each).delete();
            await(each)
                    .atMost(Cluster.PATIENCE)
                    .until(() -> api.namespaces().withName(each).get() == null);
        }
    }
}
