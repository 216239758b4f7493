package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever runs on is asked three things: whether it has started, whether it may have traffic, whether it must be
 * restarted. The last two are different questions, so they have different answers.
 */
final class Probes implements Habit {

    private static final String MANAGEMENT = "management";

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads()
                .filter(Workload::runsOn)
                .flatMap(workload -> workload.containers().flatMap(part -> broken(overlay, workload, part)));
    }

    private static Stream<Violation> broken(Overlay overlay, Workload workload, Workload.Part part) {
        Container container = part.container();
        return Stream.of(
                        missing("startupProbe", container.getStartupProbe()),
                        missing("readinessProbe", container.getReadinessProbe()),
                        missing("livenessProbe", container.getLivenessProbe()),
                        hasty("readinessProbe", container.getReadinessProbe()),
                        hasty("livenessProbe", container.getLivenessProbe()),
                        same(container),
                        elsewhere("startupProbe", container, container.getStartupProbe()),
                        elsewhere("readinessProbe", container, container.getReadinessProbe()),
                        elsewhere("livenessProbe", container, container.getLivenessProbe()))
                .flatMap(Optional::stream)
                .map(found -> overlay.violation(workload.object(), part.path() + "." + found.path(), found.problem()));
    }

    private record Found(String path, String problem) {}

    private static Optional<Found> missing(String path, Probe probe) {
        return probe == null ? Optional.of(new Found(path, "missing")) : Optional.empty();
    }

    /** Where there is a port for it, nothing is asked at the port for traffic, which answers as late as the traffic lets it. */
    private static Optional<Found> elsewhere(String path, Container container, Probe probe) {
        boolean manages = container.getPorts().stream().anyMatch(port -> MANAGEMENT.equals(port.getName()));
        return manages
                        && probe != null
                        && probe.getHttpGet() != null
                        && !MANAGEMENT.equals(probe.getHttpGet().getPort().getStrVal())
                ? Optional.of(new Found(path + ".httpGet.port", "must be " + MANAGEMENT))
                : Optional.empty();
    }

    /** A command is a process that has to start, on a node that may have other work; one second is the default. */
    private static Optional<Found> hasty(String path, Probe probe) {
        return probe != null
                        && probe.getExec() != null
                        && (probe.getTimeoutSeconds() == null || probe.getTimeoutSeconds() < 5)
                ? Optional.of(new Found(path + ".timeoutSeconds", "too short for a command"))
                : Optional.empty();
    }

    private static Optional<Found> same(Container container) {
        Probe readiness = container.getReadinessProbe();
        Probe liveness = container.getLivenessProbe();
        boolean same = readiness != null
                && liveness != null
                && readiness.getHttpGet() != null
                && readiness.getHttpGet().equals(liveness.getHttpGet());
        return same
                ? Optional.of(
                        new Found("livenessProbe", "asks what readiness asks: a pod out of rotation is restarted"))
                : Optional.empty();
    }
}
