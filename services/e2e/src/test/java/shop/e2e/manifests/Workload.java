package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever makes pods, seen as the pods it makes.
 *
 * @param object the Deployment, ReplicaSet, StatefulSet, DaemonSet, Job, CronJob or Pod
 * @param path of the pod's spec in it
 * @param labels of its pods
 * @param pod what they run
 */
record Workload(HasMetadata object, String path, Map<String, String> labels, PodSpec pod) {

    /** A container, and where it stands in its workload. */
    record Part(String path, Container container) {}

    static Stream<Workload> of(HasMetadata object) {
        return switch (object) {
            case Deployment it -> of(it, "spec.template", it.getSpec().getTemplate());
            case ReplicaSet it -> of(it, "spec.template", it.getSpec().getTemplate());
            case StatefulSet it -> of(it, "spec.template", it.getSpec().getTemplate());
            case DaemonSet it -> of(it, "spec.template", it.getSpec().getTemplate());
            case Job it -> of(it, "spec.template", it.getSpec().getTemplate());
            case CronJob it ->
                of(
                        it,
                        "spec.jobTemplate.spec.template",
                        it.getSpec().getJobTemplate().getSpec().getTemplate());
            case Pod it ->
                Stream.of(new Workload(it, "spec", labels(it.getMetadata().getLabels()), it.getSpec()));
            default -> Stream.empty();
        };
    }

    private static Stream<Workload> of(HasMetadata object, String path, PodTemplateSpec template) {
        Map<String, String> labels =
                template.getMetadata() == null ? null : template.getMetadata().getLabels();
        return Stream.of(new Workload(object, path + ".spec", labels(labels), template.getSpec()));
    }

    private static Map<String, String> labels(Map<String, String> labels) {
        return Optional.ofNullable(labels).orElse(Map.of());
    }

    String name() {
        return object.getMetadata().getName();
    }

    String namespace() {
        return Overlay.namespace(object);
    }

    /** Whether it serves until it is told to stop, and does not end by itself. */
    boolean runsOn() {
        return object instanceof Deployment
                || object instanceof ReplicaSet
                || object instanceof StatefulSet
                || object instanceof DaemonSet;
    }

    boolean is(String label) {
        return "true".equals(labels.get(label));
    }

    /** Init containers, too. */
    Stream<Part> parts() {
        return Stream.concat(
                pod.getInitContainers().stream()
                        .map(container -> new Part(path + ".initContainers[" + container.getName() + "]", container)),
                containers());
    }

    Stream<Part> containers() {
        return pod.getContainers().stream()
                .map(container -> new Part(path + ".containers[" + container.getName() + "]", container));
    }
}
