package shop.e2e.soak;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.readiness.Readiness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.e2e.cluster.Cluster;

/** Restarts every workload, one after the other, and looks on until the new pod is ready. */
final class StartUps {

    /**
     * What a container's start took, from its begin until its pod was ready, or at most one reading of the kubelet later.
     *
     * @param took to the second, as the cluster keeps it
     * @param workingSet the largest seen meanwhile, in bytes
     */
    record StartUp(Duration took, double cpuSeconds, long workingSet) {}

    private final KubernetesClient api;
    private final Kubelets kubelets;
    private final Map<Part, StartUp> measured = new TreeMap<>();

    StartUps(KubernetesClient api, Kubelets kubelets) {
        this.api = api;
        this.kubelets = kubelets;
    }

    /** Measures each workload's first container. */
    Map<Part, StartUp> measure(List<Workload> workloads) {
        for (Workload workload : workloads) {
            Progress.say("%s starts again", workload.name());
            Part part = new Part(
                    workload.namespace(),
                    workload.template().getContainers().getFirst().getName());
            StartUp startUp = restart(workload, part);
            measured.put(part, startUp);
            Progress.say(
                    "%s was ready after %d s, with %.1f s of CPU and %d MiB",
                    workload.name(), startUp.took().toSeconds(), startUp.cpuSeconds(), startUp.workingSet() >> 20);
        }
        // What drains still uses something
        await("end of the old pods")
                .atMost(Cluster.PATIENCE)
                .until(() -> workloads.stream()
                        .allMatch(workload -> workload.pods(api).stream()
                                .allMatch(pod -> pod.getMetadata().getDeletionTimestamp() == null)));
        return measured;
    }

    private StartUp restart(Workload workload, Part part) {
        Set<String> old = workload.pods(api).stream().map(StartUps::id).collect(Collectors.toSet());
        List<Reading> readings = new ArrayList<>();
        workload.resource().rolling().restart();
        return await("new pod of " + workload.name())
                .atMost(Cluster.PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                // An API server that has no time now is asked again
                .ignoreExceptionsInstanceOf(KubernetesClientException.class)
                .until(
                        () -> {
                            kubelets.read().stream()
                                    .filter(reading -> reading.part().equals(part) && !old.contains(reading.pod()))
                                    .forEach(readings::add);
                            return workload.pods(api).stream()
                                    .filter(pod -> !old.contains(id(pod)) && Readiness.isPodReady(pod))
                                    .map(pod -> startUp(pod, part, readings))
                                    .findFirst()
                                    .orElse(NOT_YET);
                        },
                        found -> found != NOT_YET);
    }

    private static final StartUp NOT_YET = new StartUp(Duration.ZERO, 0, 0);

    private static StartUp startUp(Pod pod, Part part, List<Reading> readings) {
        Instant ready = pod.getStatus().getConditions().stream()
                .filter(condition -> condition.getType().equals("Ready"))
                .map(condition -> Instant.parse(condition.getLastTransitionTime()))
                .findFirst()
                .orElseThrow();
        ContainerStatus container = pod.getStatus().getContainerStatuses().stream()
                .filter(status -> status.getName().equals(part.container()))
                .findFirst()
                .orElseThrow();
        return readings.stream()
                .filter(reading ->
                        reading.pod().equals(id(pod)) && !reading.at().isBefore(ready))
                .findFirst()
                .map(last -> new StartUp(
                        Duration.between(
                                Instant.parse(container.getState().getRunning().getStartedAt()), ready),
                        last.cpuNanos() / 1e9,
                        readings.stream()
                                .filter(reading -> reading.pod().equals(id(pod)))
                                .mapToLong(Reading::workingSet)
                                .max()
                                .orElseThrow()))
                .orElse(NOT_YET);
    }

    private static String id(Pod pod) {
        return pod.getMetadata().getUid();
    }
}
