package shop.e2e.manifests;

import static shop.e2e.manifests.Damage.on;
import static shop.e2e.manifests.Damage.pod;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.rbac.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with pods and with the objects around them. */
final class DamagedObjects {

    private DamagedObjects() {}

    static Stream<Damage> pods() {
        String at = "Deployment shop/catalog: spec.template.spec";
        return Stream.of(
                pod(
                        new Hardening(),
                        at,
                        "seccomp",
                        it -> it.getSecurityContext().setSeccompProfile(null)),
                pod(
                        new Hardening(),
                        at,
                        "runAsNonRoot",
                        it -> it.getSecurityContext().setRunAsNonRoot(null)),
                pod(new Hardening(), at, "hostNetwork", it -> it.setHostNetwork(true)),
                pod(new ApiTokens(), at, "must be false", it -> it.setAutomountServiceAccountToken(null)),
                pod(
                        new ApiTokens(),
                        "Deployment shop/orders",
                        "also that of",
                        it -> it.setServiceAccountName("orders")),
                pod(new ApiTokens(), at, "no account", it -> it.setServiceAccountName(null)),
                pod(
                        new References(),
                        at + ".serviceAccountName",
                        "'catalogue'",
                        it -> it.setServiceAccountName("catalogue")),
                pod(
                        new References(),
                        at + ".volumes[settings]",
                        "Secret 'mongodb'",
                        it -> it.getVolumes()
                                .getFirst()
                                .getProjected()
                                .getSources()
                                .get(1)
                                .getSecret()
                                .setName("mongodb")),
                pod(new Lifecycle(), at, "is 54", it -> it.setTerminationGracePeriodSeconds(54L)),
                on(
                        new Roles(),
                        Deployment.class,
                        "spec.template.metadata.labels",
                        "modules are [catalog]",
                        it -> it.getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getLabels()
                                .put("shop/orders", "true")),
                on(
                        new Roles(),
                        Deployment.class,
                        "spec.template.metadata.labels",
                        "must be services",
                        it -> it.getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getLabels()
                                .put("shop/assembly", "monolith")),
                on(
                        new Lifecycle(),
                        Deployment.class,
                        "maxUnavailable",
                        "must be 0",
                        it -> it.getSpec().getStrategy().getRollingUpdate().setMaxUnavailable(new IntOrString("25%"))));
    }

    static Stream<Damage> others() {
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
