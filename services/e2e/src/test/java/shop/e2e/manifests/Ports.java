package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.ServiceBackendPort;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ports go by name, from the Ingress to the Service to the container, and each name is there. Probes and metrics are on a
 * port that no Service has.
 */
final class Ports implements Habit {

    static final String MANAGEMENT = "management";

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> services = overlay.all(Service.class)
                .flatMap(service ->
                        service.getSpec().getPorts().stream().flatMap(port -> service(overlay, service, port)));
        Stream<Violation> ingresses = overlay.all(Ingress.class).flatMap(ingress -> ingress(overlay, ingress));
        Stream<Violation> probes = overlay.workloads()
                .flatMap(workload -> workload.parts().flatMap(part -> probes(overlay, workload, part)));
        return Stream.of(services, ingresses, probes).flatMap(found -> found);
    }

    private static Stream<Violation> service(Overlay overlay, Service service, ServicePort port) {
        String path = "spec.ports[" + port.getName() + "].targetPort";
        String target = name(port.getTargetPort());
        if (target == null) {
            return Stream.of(overlay.violation(service, path, "must be the name of a container's port"));
        }
        if (target.equals(MANAGEMENT)) {
            return Stream.of(overlay.violation(service, path, "probes and metrics are for the inside"));
        }
        return overlay.workloads(
                        Overlay.namespace(service),
                        Selection.of(service.getSpec().getSelector()))
                .filter(workload -> workload.containers().noneMatch(part -> has(part.container(), target)))
                .map(workload -> overlay.violation(service, path, workload.name() + " has no port '" + target + "'"));
    }

    private static Stream<Violation> ingress(Overlay overlay, Ingress ingress) {
        return ingress.getSpec().getRules().stream()
                .flatMap(rule -> rule.getHttp().getPaths().stream()
                        .filter(path -> !hasPort(
                                overlay,
                                Overlay.namespace(ingress),
                                path.getBackend().getService().getName(),
                                path.getBackend().getService().getPort()))
                        .map(path -> overlay.violation(
                                ingress,
                                "spec.rules[" + rule.getHost() + "].http.paths[" + path.getPath() + "].backend",
                                "no Service '" + path.getBackend().getService().getName() + "' with that port")));
    }

    private static boolean hasPort(Overlay overlay, String namespace, String service, ServiceBackendPort wanted) {
        return overlay.all(Service.class)
                .filter(it -> Overlay.namespace(it).equals(namespace))
                .filter(it -> it.getMetadata().getName().equals(service))
                .flatMap(it -> it.getSpec().getPorts().stream())
                .anyMatch(port -> wanted.getName() != null
                        ? wanted.getName().equals(port.getName())
                        : Objects.equals(wanted.getNumber(), port.getPort()));
    }

    private static Stream<Violation> probes(Overlay overlay, Workload workload, Workload.Part part) {
        Container container = part.container();
        return Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe())
                .filter(Objects::nonNull)
                .flatMap(probe -> port(probe).stream())
                .filter(port -> name(port) == null || !has(container, name(port)))
                .map(port -> overlay.violation(
                        workload.object(),
                        part.path() + ".ports",
                        "a probe asks port " + port.getValue() + ", which has no such name"));
    }

    private static Optional<IntOrString> port(Probe probe) {
        if (probe.getHttpGet() != null) {
            return Optional.of(probe.getHttpGet().getPort());
        }
        return probe.getTcpSocket() != null ? Optional.of(probe.getTcpSocket().getPort()) : Optional.empty();
    }

    private static String name(IntOrString port) {
        return port == null ? null : port.getStrVal();
    }

    private static boolean has(Container container, String port) {
        return container.getPorts().stream().map(ContainerPort::getName).anyMatch(port::equals);
    }
}
