package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Namespace;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every namespace refuses pods with rights. */
final class Namespaces implements Habit {

    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.all(Namespace.class)
                .filter(namespace -> !"restricted"
                        .equals(Optional.ofNullable(namespace.getMetadata().getLabels())
                                .orElse(Map.of())
                                .get(ENFORCE)))
                .map(namespace -> overlay.violation(namespace, "metadata.labels", ENFORCE + " must be restricted"));
    }
}
