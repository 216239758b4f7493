package shop.e2e.cluster;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.RollableScalableResource;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The cluster that runs the shop, as its owner sees it; the same one for all tests of a JVM. */
public final class Cluster {

    /** Where the shop is, and where the payments sandbox is. */
    public static final String SHOP = "shop";

    public static final String PAYMENTS = "shop-payments";

    /** A JVM starts within this time, also when others start beside it on two cores. */
    public static final Duration PATIENCE = Duration.ofMinutes(4);

    static final String CONTEXT = System.getProperty("shop.context", "kind-shop");
    private static final String NAME = "app.kubernetes.io/name";

    private static @Nullable Cluster connected;

    private final KubernetesClient api;

    private Cluster(KubernetesClient api) {
        this.api = api;
    }

    /** @throws IllegalStateException in one line, when there is no such cluster or no shop in it */
    public static synchronized Cluster connect() {
        if (connected == null) {
            KubernetesClient api = Context.client(CONTEXT);
            requireShop(api);
            // Every look is work for an API server, and some for a node, that share two cores with the shop
            Awaitility.setDefaultPollInterval(Duration.ofMillis(500));
            connected = new Cluster(api);
        }
        return connected;
    }

    private static void requireShop(KubernetesClient api) {
        boolean none;
        try {
            // Whatever the assembly: with the monolith there is no gateway
            none = api.apps()
                    .deployments()
                    .inNamespace(SHOP)
                    .withLabel("app.kubernetes.io/part-of", "shop")
                    .list()
                    .getItems()
                    .isEmpty();
        } catch (KubernetesClientException e) {
            throw new IllegalStateException("no cluster: that of context " + CONTEXT + " does not answer", e);
        }
        if (none) {
            throw new IllegalStateException("no shop: context " + CONTEXT + " has no Deployment of it in namespace "
                    + SHOP + " (scripts/deploy puts it there)");
        }
    }

    public KubernetesClient api() {
        return api;
    }

    RollableScalableResource<Deployment> deployment(String process) {
        return api.apps().deployments().inNamespace(SHOP).withName(process);
    }

    /** A pod of a process that is ready and stays; waits for one. */
    Pod pod(String process) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(
                        () -> pods(process).stream()
                                .filter(Readiness::isPodReady)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** The pods of a process that are not about to go. */
    List<Pod> pods(String process) {
        String namespace = process.equals("payments") ? PAYMENTS : SHOP;
        return api.pods().inNamespace(namespace).withLabel(NAME, process).list().getItems().stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .toList();
    }

    Shell shell(Pod pod) {
        return new Shell(api, pod);
    }

    /** Waits until every replica is of the present template and ready, and no other is left but those that drain. */
    void awaitRolledOut(String process) {
        await("rollout of " + process).atMost(PATIENCE).until(() -> isRolledOut(process));
    }

    private boolean isRolledOut(String process) {
        Deployment now = deployment(process).get();
        var status = now.getStatus();
        int wanted = now.getSpec().getReplicas();
        return status.getObservedGeneration() >= now.getMetadata().getGeneration()
                && number(status.getReplicas()) == wanted
                && number(status.getUpdatedReplicas()) == wanted
                && number(status.getAvailableReplicas()) == wanted;
    }

    /** A field that is not there is 0. */
    static int number(@Nullable Integer field) {
        return field == null ? 0 : field;
    }

    /** All of a Secret of the shop, as it is at one moment. */
    Map<String, String> secret(String name) {
        return api.secrets().inNamespace(SHOP).withName(name).require().getData().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new String(Base64.getDecoder().decode(entry.getValue()), StandardCharsets.UTF_8)
                                .strip()));
    }
}
