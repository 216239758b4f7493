package shop.e2e.soak;

import io.fabric8.kubernetes.api.model.ContainerStateTerminated;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pods that should stay as they are: which of them are gone or had a container started again since this was made. */
final class Restarts {

    private final KubernetesClient api;
    private final Map<String, Pod> before;

    Restarts(KubernetesClient api) {
        this.api = api;
        this.before = pods();
    }

    /** What happened to them, a line each; empty when nothing did. */
    List<String> since() {
        Map<String, Pod> now = pods();
        List<String> found = new ArrayList<>();
        before.forEach((id, pod) -> {
            if (now.containsKey(id)) {
                now.get(id).getStatus().getContainerStatuses().stream()
                        .filter(container -> container.getRestartCount() > countOf(pod, container.getName()))
                        .map(container -> nameOf(pod) + ": " + endOf(container))
                        .forEach(found::add);
            } else {
                found.add(nameOf(pod) + " is gone");
            }
        });
        return found;
    }

    /** The pods of workloads that never end, by id: a Job's may go. */
    private Map<String, Pod> pods() {
        return Kubelets.NAMESPACES.stream()
                .flatMap(namespace -> api.pods().inNamespace(namespace).list().getItems().stream())
                .filter(pod -> pod.getMetadata().getOwnerReferences().stream()
                        .noneMatch(owner -> owner.getKind().equals("Job")))
                .collect(Collectors.toMap(pod -> pod.getMetadata().getUid(), pod -> pod));
    }

    private static int countOf(Pod pod, String container) {
        return pod.getStatus().getContainerStatuses().stream()
                .filter(status -> status.getName().equals(container))
                .mapToInt(ContainerStatus::getRestartCount)
                .sum();
    }

    /** On cgroup v1 a container that was killed for its memory sometimes ends as "Error": 137 says it. */
    private static String endOf(ContainerStatus container) {
        ContainerStateTerminated last = container.getLastState().getTerminated();
        return "container %s started %d times more, after it ended with %s"
                .formatted(
                        container.getName(),
                        container.getRestartCount(),
                        last == null ? "nobody knows what" : last.getExitCode() + " (" + last.getReason() + ")");
    }

    private static String nameOf(Pod pod) {
        return pod.getMetadata().getNamespace() + "/" + pod.getMetadata().getName();
    }
}
