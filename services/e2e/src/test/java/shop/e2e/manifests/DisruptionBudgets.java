package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.stream.Stream;

/** A budget is about one workload, and lets one pod go at a time: a pod under two budgets cannot be evicted at all. */
final class DisruptionBudgets implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> budgets = overlay.all(PodDisruptionBudget.class).flatMap(budget -> broken(overlay, budget));
        Stream<Violation> uncovered = overlay.workloads()
                .filter(Workload::runsOn)
                .filter(workload -> workload.namespace().equals("shop"))
                .filter(workload -> over(overlay, workload) != 1)
                .map(workload -> overlay.violation(
                        workload.object(),
                        "metadata.labels",
                        over(overlay, workload) + " disruption budgets, not one"));
        return Stream.concat(budgets, uncovered);
    }

    private static Stream<Violation> broken(Overlay overlay, PodDisruptionBudget budget) {
        List<String> selected = overlay.workloads(
                        Overlay.namespace(budget), budget.getSpec().getSelector())
                .map(Workload::name)
                .toList();
        return Stream.of(
                        unless(
                                selected.size() == 1,
                                "spec.selector",
                                "selects " + selected + ", not exactly one workload"),
                        unless(
                                budget.getSpec().getMaxUnavailable() != null
                                        && Integer.valueOf(1)
                                                .equals(budget.getSpec()
                                                        .getMaxUnavailable()
                                                        .getIntVal()),
                                "spec.maxUnavailable",
                                "must be 1: minAvailable blocks every drain while there is one replica"),
                        unless(
                                "AlwaysAllow".equals(budget.getSpec().getUnhealthyPodEvictionPolicy()),
                                "spec.unhealthyPodEvictionPolicy",
                                "must be AlwaysAllow: a broken pod would hold up the drain of its node"))
                .flatMap(found -> found)
                .map(found -> overlay.violation(budget, found.path(), found.problem()));
    }

    private record Found(String path, String problem) {}

    private static Stream<Found> unless(boolean holds, String path, String problem) {
        return holds ? Stream.empty() : Stream.of(new Found(path, problem));
    }

    private static long over(Overlay overlay, Workload workload) {
        return overlay.all(PodDisruptionBudget.class)
                .filter(budget -> Overlay.namespace(budget).equals(workload.namespace()))
                .filter(budget -> Selection.matches(budget.getSpec().getSelector(), workload.labels()))
                .count();
    }
}
