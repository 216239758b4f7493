package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Data outlive their workload, a bad version can be undone, and pods that others call by name have one. */
final class StatefulSets implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.all(StatefulSet.class)
                .flatMap(set -> Stream.of(
                                unless(
                                        "Parallel".equals(set.getSpec().getPodManagementPolicy()),
                                        "spec.podManagementPolicy",
                                        "must be Parallel: ordered, an update waits for a pod that cannot start"),
                                unless(
                                        retains(set),
                                        "spec.persistentVolumeClaimRetentionPolicy",
                                        "must say Retain twice: claims outlive the StatefulSet"),
                                unless(
                                        service(overlay, set).isPresent(),
                                        "spec.serviceName",
                                        "there is no Service '" + set.getSpec().getServiceName() + "'"),
                                unless(
                                        !isCalledByName(overlay, set)
                                                || service(overlay, set)
                                                        .filter(StatefulSets::namesItsPods)
                                                        .isPresent(),
                                        "spec.serviceName",
                                        "somebody calls its pods by name, so its Service is headless and names all of them"))
                        .flatMap(Optional::stream)
                        .map(found -> overlay.violation(set, found.path(), found.problem())));
    }

    private record Found(String path, String problem) {}

    private static Optional<Found> unless(boolean holds, String path, String problem) {
        return holds ? Optional.empty() : Optional.of(new Found(path, problem));
    }

    private static boolean retains(StatefulSet set) {
        return Optional.ofNullable(set.getSpec().getPersistentVolumeClaimRetentionPolicy())
                .filter(policy -> "Retain".equals(policy.getWhenDeleted()) && "Retain".equals(policy.getWhenScaled()))
                .isPresent();
    }

    private static Optional<Service> service(Overlay overlay, StatefulSet set) {
        return overlay.all(Service.class)
                .filter(service -> Overlay.namespace(service).equals(Overlay.namespace(set)))
                .filter(service ->
                        service.getMetadata().getName().equals(set.getSpec().getServiceName()))
                .findFirst();
    }

    private static boolean namesItsPods(Service service) {
        return "None".equals(service.getSpec().getClusterIP())
                && Boolean.TRUE.equals(service.getSpec().getPublishNotReadyAddresses());
    }

    private static boolean isCalledByName(Overlay overlay, StatefulSet set) {
        String first = set.getMetadata().getName() + "-0." + set.getSpec().getServiceName() + ".";
        return overlay.workloads()
                .flatMap(Workload::parts)
                .flatMap(part -> part.container().getEnv().stream())
                .anyMatch(variable ->
                        Optional.ofNullable(variable.getValue()).orElse("").contains(first));
    }
}
