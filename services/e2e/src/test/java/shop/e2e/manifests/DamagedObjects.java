package shop.e2e.manifests;

import static shop.e2e.manifests.Damage.on;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.rbac.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with the objects around pods. */
final class DamagedObjects {

    private DamagedObjects() {}

    static Stream<Damage> all() {
        return Stream.of(
                on(
                        new ApiTokens(),
                        ServiceAccount.class,
                        "automount",
                        "must be false",
                        it -> it.setAutomountServiceAccountToken(null)),
                on(
                        new Ports(),
                        Service.class,
                        "targetPort",
                        "name of a container's port",
                        it -> it.getSpec().getPorts().getFirst().setTargetPort(new IntOrString(8080))),
                on(
                        new Ports(),
                        Service.class,
                        "targetPort",
                        "for the inside",
                        it -> it.getSpec().getPorts().getFirst().setTargetPort(new IntOrString("management"))),
                on(
                        new DisruptionBudgets(),
                        PodDisruptionBudget.class,
                        "spec.selector",
                        "[]",
                        it -> it.getSpec().setSelector(Selection.of(Map.of("app", "catalog")))),
                on(
                        new DisruptionBudgets(),
                        PodDisruptionBudget.class,
                        "unhealthyPod",
                        "AlwaysAllow",
                        it -> it.getSpec().setUnhealthyPodEvictionPolicy(null)),
                on(
                        new DisruptionBudgets(),
                        PodDisruptionBudget.class,
                        "maxUnavailable",
                        "must be 1",
                        it -> it.getSpec().setMaxUnavailable(null)),
                on(
                        new Lifecycle(),
                        Job.class,
                        "seed-catalog",
                        "ttlSecondsAfterFinished",
                        "missing",
                        it -> it.getSpec().setTtlSecondsAfterFinished(null)),
                on(
                        new Rights(),
                        Role.class,
                        "orders",
                        "rules[0]",
                        "[*]",
                        it -> it.getRules().getFirst().setVerbs(List.of("*"))));
    }
}
