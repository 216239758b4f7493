package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Service;
import java.util.stream.Stream;

/** A name in another namespace of the cluster leads to a Service; names outside are somebody else's. */
final class ExternalNames implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.all(Service.class)
                .filter(service -> "ExternalName".equals(service.getSpec().getType()))
                .filter(service -> leadsNowhere(overlay, service.getSpec().getExternalName()))
                .map(service -> overlay.violation(
                        service,
                        "spec.externalName",
                        "there is no Service at " + service.getSpec().getExternalName()));
    }

    private static boolean leadsNowhere(Overlay overlay, String name) {
        String[] parts = name.split("\\.");
        return name.endsWith(".svc.cluster.local") && !overlay.has(Service.class, parts[1], parts[0]);
    }
}
