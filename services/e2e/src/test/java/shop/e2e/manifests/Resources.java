package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every container says what it needs, and memory also what it may take: a node is then never promised twice. */
final class Resources implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads()
                .flatMap(workload -> workload.parts()
                        .flatMap(part -> Stream.concat(
                                missing(part)
                                        .map(path -> overlay.violation(
                                                workload.object(), part.path() + ".resources." + path, "missing")),
                                impossible(part)
                                        .map(path -> overlay.violation(
                                                workload.object(),
                                                part.path() + ".resources.requests." + path,
                                                "more than its limit")))));
    }

    private static Stream<String> missing(Workload.Part part) {
        ResourceRequirements resources =
                Optional.ofNullable(part.container().getResources()).orElseGet(ResourceRequirements::new);
        return Stream.of(
                        missing(resources.getRequests(), "requests", "cpu"),
                        missing(resources.getRequests(), "requests", "memory"),
                        missing(resources.getLimits(), "limits", "memory"))
                .flatMap(Optional::stream);
    }

    private static Stream<String> impossible(Workload.Part part) {
        ResourceRequirements resources =
                Optional.ofNullable(part.container().getResources()).orElseGet(ResourceRequirements::new);
        Map<String, Quantity> limits =
                Optional.ofNullable(resources.getLimits()).orElse(Map.of());
        return Optional.ofNullable(resources.getRequests()).orElse(Map.of()).entrySet().stream()
                .filter(request -> limits.containsKey(request.getKey()))
                .filter(request -> request.getValue()
                                .getNumericalAmount()
                                .compareTo(limits.get(request.getKey()).getNumericalAmount())
                        > 0)
                .map(Map.Entry::getKey);
    }

    private static Optional<String> missing(Map<String, ?> quantities, String of, String name) {
        return quantities != null && quantities.containsKey(name) ? Optional.empty() : Optional.of(of + "." + name);
    }
}
