package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where pods are, nothing comes in and nothing goes out, but for what other policies allow. Other policies may come to the
 * same for the pods that there are; the next pod is covered by this one alone.
 */
final class DefaultDeny implements Habit {

    @Override
    public Stream<Violation> broken(Overlay overlay) {
        if (overlay.all(NetworkPolicy.class).findAny().isEmpty()) {
            return Stream.empty();
        }
        return overlay.workloads()
                .map(Workload::namespace)
                .distinct()
                .filter(namespace -> overlay.all(NetworkPolicy.class)
                        .filter(policy -> Overlay.namespace(policy).equals(namespace))
                        .noneMatch(policy -> deniesAll(policy.getSpec())))
                .map(namespace -> new Violation(
                        overlay.file() + " NetworkPolicy " + namespace + "/", "spec", "none denies all both ways"));
    }

    private static boolean deniesAll(NetworkPolicySpec spec) {
        return new LabelSelector().equals(spec.getPodSelector())
                && Set.copyOf(spec.getPolicyTypes()).equals(Set.of("Ingress", "Egress"))
                && List.of(spec.getIngress(), spec.getEgress()).stream().allMatch(List::isEmpty);
    }
}
