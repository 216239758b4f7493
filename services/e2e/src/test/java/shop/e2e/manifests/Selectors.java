package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing selects in vain, and a workload selects its own pods only. */
final class Selectors implements Habit {

    private static final Set<String> NAME_ONLY = Set.of("app.kubernetes.io/name");

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> services = overlay.all(Service.class)
                .filter(service -> service.getSpec().getSelector() != null
                        && !service.getSpec().getSelector().isEmpty())
                .flatMap(service -> vain(
                        overlay,
                        service,
                        "spec.selector",
                        Selection.of(service.getSpec().getSelector())));
        Stream<Violation> policies = overlay.all(NetworkPolicy.class).flatMap(policy -> policy(overlay, policy));
        Stream<Violation> workloads = overlay.workloads()
                .flatMap(workload -> selector(workload.object()).stream()
                        .flatMap(selector -> workload(overlay, workload, selector)));
        return Stream.of(services, policies, workloads).flatMap(found -> found);
    }

    private static Stream<Violation> policy(Overlay overlay, NetworkPolicy policy) {
        Stream<NetworkPolicyPeer> from =
                policy.getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream());
        Stream<NetworkPolicyPeer> to = policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream());
        return Stream.concat(
                vain(overlay, policy, "spec.podSelector", policy.getSpec().getPodSelector()),
                Stream.concat(from, to)
                        // Elsewhere others decide who is there; PolicyGraph asks about those
                        .filter(peer -> peer.getNamespaceSelector() == null && peer.getPodSelector() != null)
                        .flatMap(peer -> vain(overlay, policy, "spec.*.podSelector", peer.getPodSelector())));
    }

    private static Stream<Violation> vain(Overlay overlay, HasMetadata object, String path, LabelSelector selector) {
        boolean found =
                overlay.workloads(Overlay.namespace(object), selector).findAny().isPresent();
        return found || isRoleThatThisStageLacks(overlay, object, selector)
                ? Stream.empty()
                : Stream.of(overlay.violation(object, path, "selects no pod: " + labels(selector)));
    }

    /** Policies are the same in every stage, so that a move leaves them alone: in the monolith nobody routes. */
    private static boolean isRoleThatThisStageLacks(Overlay overlay, HasMetadata object, LabelSelector selector) {
        Set<String> labels =
                Optional.ofNullable(selector.getMatchLabels()).orElse(Map.of()).keySet();
        return object instanceof NetworkPolicy
                && labels.size() == 1
                && labels.stream()
                        .map(label -> label.replaceFirst("^shop/", ""))
                        .allMatch(role -> Stage.allRoles().contains(role)
                                && !Stage.of(overlay).roles().contains(role));
    }

    private static Stream<Violation> workload(Overlay overlay, Workload workload, LabelSelector selector) {
        Stream<Violation> wide = NAME_ONLY.equals(selector.getMatchLabels().keySet())
                        && selector.getMatchExpressions().isEmpty()
                ? Stream.empty()
                : Stream.of(overlay.violation(
                        workload.object(),
                        "spec.selector",
                        "cannot be changed later, so it is " + NAME_ONLY + " only"));
        List<String> selected = overlay.workloads(workload.namespace(), selector)
                .map(Workload::name)
                .toList();
        return selected.equals(List.of(workload.name()))
                ? wide
                : Stream.concat(
                        wide,
                        Stream.of(
                                overlay.violation(workload.object(), "spec.selector", "selects pods of " + selected)));
    }

    private static Optional<LabelSelector> selector(HasMetadata object) {
        return switch (object) {
            case Deployment it -> Optional.of(it.getSpec().getSelector());
            case StatefulSet it -> Optional.of(it.getSpec().getSelector());
            case DaemonSet it -> Optional.of(it.getSpec().getSelector());
            default -> Optional.empty();
        };
    }

    private static String labels(LabelSelector selector) {
        return selector.getMatchLabels() + (selector.getMatchExpressions().isEmpty() ? "" : " and expressions");
    }
}
