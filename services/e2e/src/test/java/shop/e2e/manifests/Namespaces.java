package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every namespace refuses pods with rights, and a name in another one leads somewhere. */
final class Namespaces implements Habit {

    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> open = overlay.all(Namespace.class)
                .filter(namespace -> !"restricted"
                        .equals(Optional.ofNullable(namespace.getMetadata().getLabels())
                                .orElse(Map.of())
                                .get(ENFORCE)))
                .map(namespace -> overlay.violation(namespace, "metadata.labels", ENFORCE + " must be restricted"));
        Stream<Violation> nowhere = overlay.all(Service.class)
                .filter(service -> "ExternalName".equals(service.getSpec().getType()))
                .filter(service -> !leadsSomewhere(overlay, service.getSpec().getExternalName()))
                .map(service -> overlay.violation(
                        service,
                        "spec.externalName",
                        "there is no Service at " + service.getSpec().getExternalName()));
        return Stream.concat(open, nowhere);
    }

    /** Names outside the cluster are somebody else's. */
    private static boolean leadsSomewhere(Overlay overlay, String name) {
        String[] parts = name.split("\\.");
        return !name.endsWith(".svc.cluster.local") || overlay.has(Service.class, parts[1], parts[0]);
    }
}
