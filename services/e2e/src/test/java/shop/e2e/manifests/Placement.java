package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import java.util.Optional;
import java.util.stream.Stream;

/** Who wants to be apart is apart from its own kind, and a node that nobody may use counts for nothing. */
final class Placement implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads()
                .flatMap(workload -> Stream.concat(spread(overlay, workload), apart(overlay, workload)));
    }

    private static Stream<Violation> spread(Overlay overlay, Workload workload) {
        return workload.pod().getTopologySpreadConstraints().stream()
                .filter(constraint -> !"Honor".equals(constraint.getNodeTaintsPolicy())
                        || !isItsOwn(workload, constraint.getLabelSelector()))
                .map(constraint -> overlay.violation(
                        workload.object(),
                        workload.path() + ".topologySpreadConstraints",
                        "must count its own pods, on nodes whose taints they tolerate"));
    }

    private static Stream<Violation> apart(Overlay overlay, Workload workload) {
        return Optional.ofNullable(workload.pod().getAffinity()).map(Affinity::getPodAntiAffinity).stream()
                .map(PodAntiAffinity::getRequiredDuringSchedulingIgnoredDuringExecution)
                .flatMap(terms -> terms.stream())
                .map(PodAffinityTerm::getLabelSelector)
                .filter(selector -> !isItsOwn(workload, selector))
                .map(selector -> overlay.violation(
                        workload.object(), workload.path() + ".affinity.podAntiAffinity", "selects others"));
    }

    private static boolean isItsOwn(Workload workload, LabelSelector selector) {
        return Selection.matches(selector, workload.labels());
    }
}
