package shop.e2e.lab;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.NamespacedKubernetesClient;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.util.List;
import java.util.function.Predicate;
import shop.e2e.cluster.Cluster;

/** The pods of one namespace. */
final class LabPods {

    private static final String NAME = "app.kubernetes.io/name";

    private final NamespacedKubernetesClient api;

    LabPods(NamespacedKubernetesClient api) {
        this.api = api;
    }

    Pod now(String name) {
        return api.pods().withName(name).require();
    }

    Pod ready(String name) {
        return awaited(name, Readiness::isPodReady);
    }

    Pod awaited(String name, Predicate<Pod> isSo) {
        return await("pod " + name).atMost(Cluster.PATIENCE).until(() -> now(name), isSo);
    }

    /** The pod of the same name that came after this one, once it is ready. */
    Pod successor(Pod before) {
        String name = before.getMetadata().getName();
        return await("successor of pod " + name)
                .atMost(Cluster.PATIENCE)
                .until(
                        () -> api.pods().withName(name).get(),
                        now -> now != null
                                && Readiness.isPodReady(now)
                                && !now.getMetadata()
                                        .getUid()
                                        .equals(before.getMetadata().getUid()));
    }

    /** By the label {@code app.kubernetes.io/name}; those that are not about to go. */
    List<Pod> named(String label) {
        return api.pods().withLabel(NAME, label).list().getItems().stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .toList();
    }

    /** Waits until exactly so many are ready and no other is left. */
    List<Pod> ready(String label, int count) {
        return await(count + " pods " + label)
                .atMost(Cluster.PATIENCE)
                .until(
                        () -> named(label),
                        found -> found.size() == count && found.stream().allMatch(Readiness::isPodReady));
    }

    /** Waits until the scheduler says these words about a pod for which it has no node. */
    void awaitPending(String name, String words) {
        await("pod " + name + " to be unschedulable: " + words)
                .atMost(Lab.SOON)
                .until(
                        () -> now(name).getStatus().getConditions(),
                        conditions -> conditions.stream()
                                .filter(condition -> "Unschedulable".equals(condition.getReason()))
                                .anyMatch(condition -> condition.getMessage().contains(words)));
    }

    /** The node to which a pod came. */
    String nodeOf(String name) {
        return ready(name).getSpec().getNodeName();
    }

    void delete(String name) {
        api.pods().withName(name).delete();
        await("end of pod " + name)
                .atMost(Cluster.PATIENCE)
                .until(() -> api.pods().withName(name).get() == null);
    }

    /** Once all of its containers have ended. */
    Pod ended(String name) {
        return awaited(
                name,
                pod -> List.of("Succeeded", "Failed").contains(pod.getStatus().getPhase()));
    }

    static int restarts(Pod pod) {
        return pod.getStatus().getContainerStatuses().stream()
                .mapToInt(ContainerStatus::getRestartCount)
                .sum();
    }
}
