package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process that was taken over finds itself as an unprivileged user, on a root that it cannot write, without a capability
 * and without a way to gain one. More than the Pod Security level <em>restricted</em>, which allows a writable root.
 */
final class Hardening implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        return overlay.workloads()
                .flatMap(workload -> Stream.concat(
                        pod(workload.pod())
                                .map(problem -> overlay.violation(workload.object(), workload.path(), problem)),
                        workload.parts()
                                .flatMap(part -> container(workload.pod(), part)
                                        .map(problem -> overlay.violation(
                                                workload.object(), part.path() + ".securityContext", problem)))));
    }

    private static Stream<String> pod(PodSpec pod) {
        return Stream.of(
                        unless(!Boolean.TRUE.equals(pod.getHostNetwork()), "hostNetwork: true"),
                        unless(!Boolean.TRUE.equals(pod.getHostPID()), "hostPID: true"),
                        unless(!Boolean.TRUE.equals(pod.getHostIPC()), "hostIPC: true"),
                        unless(pod.getVolumes().stream().allMatch(it -> it.getHostPath() == null), "a hostPath volume"))
                .flatMap(Optional::stream);
    }

    private static Stream<String> container(PodSpec pod, Workload.Part part) {
        PodSecurityContext outer = Optional.ofNullable(pod.getSecurityContext()).orElseGet(PodSecurityContext::new);
        SecurityContext own =
                Optional.ofNullable(part.container().getSecurityContext()).orElseGet(SecurityContext::new);
        Boolean nonRoot = own.getRunAsNonRoot() != null ? own.getRunAsNonRoot() : outer.getRunAsNonRoot();
        Long user = own.getRunAsUser() != null ? own.getRunAsUser() : outer.getRunAsUser();
        SeccompProfile seccomp = own.getSeccompProfile() != null ? own.getSeccompProfile() : outer.getSeccompProfile();
        return Stream.of(
                        unless(Boolean.TRUE.equals(nonRoot), "runAsNonRoot is not true"),
                        unless(user != null && user > 0, "runAsUser is no number above 0"),
                        unless(
                                seccomp != null && "RuntimeDefault".equals(seccomp.getType()),
                                "seccomp is not RuntimeDefault"),
                        unless(
                                Boolean.TRUE.equals(own.getReadOnlyRootFilesystem()),
                                "readOnlyRootFilesystem is not true"),
                        unless(
                                Boolean.FALSE.equals(own.getAllowPrivilegeEscalation()),
                                "allowPrivilegeEscalation is not false"),
                        unless(!Boolean.TRUE.equals(own.getPrivileged()), "privileged: true"),
                        unless(dropsAll(own.getCapabilities()), "does not drop ALL capabilities"),
                        unless(addsNone(own.getCapabilities()), "adds a capability"))
                .flatMap(Optional::stream);
    }

    private static boolean dropsAll(Capabilities capabilities) {
        return capabilities != null && capabilities.getDrop().contains("ALL");
    }

    private static boolean addsNone(Capabilities capabilities) {
        return capabilities == null || capabilities.getAdd().isEmpty();
    }

    private static Optional<String> unless(boolean holds, String problem) {
        return holds ? Optional.empty() : Optional.of(problem);
    }
}
