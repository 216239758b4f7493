package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whatever an object names is there, or {@code scripts/secrets} makes it. */
final class References implements Habit {

    private record Reference(String kind, String name, String path) {}

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        Stream<Violation> pods = overlay.workloads()
                .flatMap(workload -> Stream.concat(account(workload), volumes(workload))
                        .filter(reference -> !exists(overlay, workload.namespace(), reference))
                        .map(reference -> missing(overlay, workload.object(), reference)));
        Stream<Violation> ingresses = overlay.all(Ingress.class)
                .flatMap(ingress -> Optional.ofNullable(ingress.getSpec().getTls()).stream()
                        .flatMap(tls -> tls.stream())
                        .map(tls -> new Reference("Secret", tls.getSecretName(), "spec.tls"))
                        .filter(reference -> !exists(overlay, Overlay.namespace(ingress), reference))
                        .map(reference -> missing(overlay, ingress, reference)));
        Stream<Violation> bindings = overlay.all(RoleBinding.class).flatMap(binding -> binding(overlay, binding));
        return Stream.of(pods, ingresses, bindings).flatMap(found -> found);
    }

    private static Violation missing(Overlay overlay, HasMetadata object, Reference reference) {
        return overlay.violation(
                object, reference.path(), "there is no " + reference.kind() + " '" + reference.name() + "'");
    }

    private static boolean exists(Overlay overlay, String namespace, Reference reference) {
        return switch (reference.kind()) {
            case "Secret" -> GeneratedSecrets.documented().has(namespace, reference.name());
            case "ConfigMap" -> overlay.has(ConfigMap.class, namespace, reference.name());
            case "PersistentVolumeClaim" -> overlay.has(PersistentVolumeClaim.class, namespace, reference.name());
            case "ServiceAccount" -> overlay.has(ServiceAccount.class, namespace, reference.name());
            case "Role" -> overlay.has(Role.class, namespace, reference.name());
            default -> false;
        };
    }

    private static Stream<Reference> account(Workload workload) {
        return Stream.of(new Reference(
                "ServiceAccount", workload.pod().getServiceAccountName(), workload.path() + ".serviceAccountName"));
    }

    private static Stream<Reference> volumes(Workload workload) {
        return workload.pod().getVolumes().stream()
                .flatMap(volume -> in(volume, workload.path() + ".volumes[" + volume.getName() + "]"));
    }

    private static Stream<Reference> in(Volume volume, String path) {
        Stream<Reference> projected = Optional.ofNullable(volume.getProjected()).stream()
                .flatMap(sources -> sources.getSources().stream())
                .flatMap(source -> in(source, path));
        Stream<Reference> own = Stream.of(
                        volume.getSecret() == null
                                ? null
                                : new Reference("Secret", volume.getSecret().getSecretName(), path),
                        volume.getConfigMap() == null
                                ? null
                                : new Reference(
                                        "ConfigMap", volume.getConfigMap().getName(), path),
                        volume.getPersistentVolumeClaim() == null
                                ? null
                                : new Reference(
                                        "PersistentVolumeClaim",
                                        volume.getPersistentVolumeClaim().getClaimName(),
                                        path))
                .filter(Objects::nonNull);
        return Stream.concat(projected, own);
    }

    /** An optional one may be absent from the cluster, but then on purpose: a name that is misspelt is absent for ever. */
    private static Stream<Reference> in(VolumeProjection source, String path) {
        return Stream.of(
                        source.getSecret() == null
                                ? null
                                : new Reference("Secret", source.getSecret().getName(), path),
                        source.getConfigMap() == null
                                ? null
                                : new Reference(
                                        "ConfigMap", source.getConfigMap().getName(), path))
                .filter(Objects::nonNull);
    }

    private static Stream<Violation> binding(Overlay overlay, RoleBinding binding) {
        Reference role = new Reference(
                binding.getRoleRef().getKind(), binding.getRoleRef().getName(), "roleRef");
        Stream<Violation> roles = exists(overlay, Overlay.namespace(binding), role)
                ? Stream.empty()
                : Stream.of(missing(overlay, binding, role));
        Stream<Violation> subjects = binding.getSubjects().stream()
                .filter(subject -> !exists(
                        overlay,
                        Optional.ofNullable(subject.getNamespace()).orElse(""),
                        new Reference(subject.getKind(), subject.getName(), "subjects")))
                .map(subject ->
                        missing(overlay, binding, new Reference(subject.getKind(), subject.getName(), "subjects")));
        return Stream.concat(roles, subjects);
    }
}
