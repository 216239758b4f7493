package shop.e2e.manifests;

import static shop.e2e.manifests.Damage.on;
import static shop.e2e.manifests.Damage.pod;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.stream.Stream;

/** What can be wrong with pods. */
final class DamagedPods {

    private DamagedPods() {}

    static Stream<Damage> all() {
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
                pod(
                        new OwnCredentials(),
                        at + ".volumes",
                        "has the database users [mongodb-orders], not [mongodb-catalog]",
                        it -> it.getVolumes()
                                .getFirst()
                                .getProjected()
                                .getSources()
                                .get(1)
                                .getSecret()
                                .setName("mongodb-orders")),
                pod(
                        new OwnCredentials(),
                        at + ".volumes",
                        "signs with token-orders",
                        it -> it.getVolumes()
                                .getFirst()
                                .getProjected()
                                .getSources()
                                .get(2)
                                .getSecret()
                                .setName("token-orders")),
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
}
