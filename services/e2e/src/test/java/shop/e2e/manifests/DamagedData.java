package shop.e2e.manifests;

import static shop.e2e.manifests.Damage.on;
import static shop.e2e.manifests.Damage.pod;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.rbac.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with what keeps data, and with what is around all of it. */
final class DamagedData {

    private DamagedData() {}

    static Stream<Damage> all() {
        return Stream.of(members(), volumes(), around()).flatMap(damages -> damages);
    }

    private static Stream<Damage> members() {
        return Stream.of(
                on(
                        new StatefulSets(),
                        StatefulSet.class,
                        "payments",
                        "spec.podManagementPolicy",
                        "must be Parallel",
                        it -> it.getSpec().setPodManagementPolicy(null)),
                on(
                        new StatefulSets(),
                        StatefulSet.class,
                        "mongodb",
                        "RetentionPolicy",
                        "Retain twice",
                        it -> it.getSpec()
                                .getPersistentVolumeClaimRetentionPolicy()
                                .setWhenDeleted("Delete")),
                on(
                        new StatefulSets(),
                        StatefulSet.class,
                        "mongodb",
                        "spec.serviceName",
                        "'mongo'",
                        it -> it.getSpec().setServiceName("mongo")),
                on(
                        new StatefulSets(),
                        Service.class,
                        "mongodb",
                        "spec.serviceName",
                        "is headless",
                        it -> it.getSpec().setPublishNotReadyAddresses(null)),
                on(
                        new Probes(),
                        StatefulSet.class,
                        "mongodb",
                        "readinessProbe.timeoutSeconds",
                        "too short",
                        it -> it.getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .getFirst()
                                .getReadinessProbe()
                                .setTimeoutSeconds(1)));
    }

    private static Stream<Damage> volumes() {
        return Stream.of(
                pod(
                        new Mounts(),
                        "spec.volumes",
                        "mounted are [settings, tmp]",
                        it -> it.getVolumes().removeLast()),
                on(
                        new Claims(),
                        PersistentVolume.class,
                        "shop-backup",
                        "ReclaimPolicy",
                        "and not Delete",
                        it -> it.getSpec().setPersistentVolumeReclaimPolicy("Delete")),
                on(
                        new Claims(),
                        PersistentVolumeClaim.class,
                        "backup",
                        "spec.claimRef",
                        "no claim",
                        it -> it.getSpec().setVolumeName("backup")),
                on(
                        new Lifecycle(),
                        CronJob.class,
                        "backup",
                        "concurrencyPolicy",
                        "must be Forbid",
                        it -> it.getSpec().setConcurrencyPolicy(null)));
    }

    private static Stream<Damage> around() {
        return Stream.of(
                pod(
                        new Placement(),
                        "topologySpread",
                        "nodes whose taints",
                        it -> it.getTopologySpreadConstraints().getFirst().setNodeTaintsPolicy(null)),
                on(
                        new DefaultDeny(),
                        NetworkPolicy.class,
                        "default-deny",
                        "NetworkPolicy shop/",
                        "none denies all",
                        it -> it.getSpec().setPolicyTypes(List.of("Ingress"))),
                on(
                        new Namespaces(),
                        Namespace.class,
                        "shop",
                        "metadata.labels",
                        "must be restricted",
                        it -> it.getMetadata().setLabels(Map.of())),
                on(
                        new ExternalNames(),
                        Service.class,
                        "payments",
                        "externalName",
                        "no Service at payments.elsewhere",
                        it -> it.getSpec().setExternalName("payments.elsewhere.svc.cluster.local")),
                on(
                        new Rights(),
                        Role.class,
                        "orders",
                        "rules[0]",
                        "[get, update]",
                        it -> it.getRules().getFirst().setResourceNames(List.of())),
                on(
                        new Rights(),
                        Role.class,
                        "orders",
                        "rules[0]",
                        "[get] on",
                        it -> it.getRules().getFirst().setVerbs(List.of("get"))));
    }
}
