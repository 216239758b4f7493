package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may open a connection to whom, computed from the policies as a cluster does it: both the sender's egress and the
 * receiver's ingress must allow it. A pod that no policy of a direction selects is free in that direction; one that is
 * selected may do what the policies that select it allow together.
 */
final class PolicyGraph {

    private record Side(Endpoint pod, String direction) {}

    private final List<NetworkPolicy> policies;

    /** Asked for every pair and port, and the same for all of them. */
    private final Map<Side, List<NetworkPolicy>> selecting = new HashMap<>();

    PolicyGraph(List<NetworkPolicy> policies) {
        this.policies = policies;
    }

    static PolicyGraph of(Overlay overlay) {
        return new PolicyGraph(overlay.all(NetworkPolicy.class).toList());
    }

    boolean allows(Endpoint from, Endpoint to, String protocol, int port) {
        return leaves(from, to, protocol, port) && enters(from, to, protocol, port);
    }

    /** Whether the sender's policies let it go out. */
    boolean leaves(Endpoint from, Endpoint to, String protocol, int port) {
        List<NetworkPolicy> ofSender = selecting(from, "Egress");
        return ofSender.isEmpty()
                || ofSender.stream()
                        .anyMatch(policy -> policy.getSpec().getEgress().stream()
                                .anyMatch(rule -> matchesPeer(policy, rule.getTo(), to)
                                        && matchesPort(rule.getPorts(), to, protocol, port)));
    }

    /** Whether the receiver's policies let it come in. */
    boolean enters(Endpoint from, Endpoint to, String protocol, int port) {
        List<NetworkPolicy> ofReceiver = selecting(to, "Ingress");
        return ofReceiver.isEmpty()
                || ofReceiver.stream()
                        .anyMatch(policy -> policy.getSpec().getIngress().stream()
                                .anyMatch(rule -> matchesPeer(policy, rule.getFrom(), from)
                                        && matchesPort(rule.getPorts(), to, protocol, port)));
    }

    private List<NetworkPolicy> selecting(Endpoint pod, String direction) {
        return selecting.computeIfAbsent(new Side(pod, direction), this::find);
    }

    private List<NetworkPolicy> find(Side side) {
        Endpoint pod = side.pod();
        return policies.stream()
                .filter(policy -> pod.isPod() && Overlay.namespace(policy).equals(pod.namespace()))
                .filter(policy -> directions(policy).contains(side.direction()))
                .filter(policy -> Selection.matches(policy.getSpec().getPodSelector(), pod.labels()))
                .toList();
    }

    /** Ingress, and egress where there is a rule for it, unless the policy says. */
    private static List<String> directions(NetworkPolicy policy) {
        List<String> stated = policy.getSpec().getPolicyTypes();
        if (!stated.isEmpty()) {
            return stated;
        }
        return policy.getSpec().getEgress().isEmpty() ? List.of("Ingress") : List.of("Ingress", "Egress");
    }

    /** A rule without peers is about everybody. */
    private static boolean matchesPeer(NetworkPolicy policy, List<NetworkPolicyPeer> peers, Endpoint endpoint) {
        return peers.isEmpty() || peers.stream().anyMatch(peer -> matches(policy, peer, endpoint));
    }

    private static boolean matches(NetworkPolicy policy, NetworkPolicyPeer peer, Endpoint endpoint) {
        if (peer.getIpBlock() != null) {
            return matches(peer.getIpBlock(), endpoint.address());
        }
        if (!endpoint.isPod()) {
            return false;
        }
        boolean inNamespace = peer.getNamespaceSelector() == null
                ? endpoint.namespace().equals(Overlay.namespace(policy))
                : Selection.matches(peer.getNamespaceSelector(), endpoint.namespaceLabels());
        return inNamespace
                && (peer.getPodSelector() == null || Selection.matches(peer.getPodSelector(), endpoint.labels()));
    }

    private static boolean matches(IPBlock block, String address) {
        return Cidr.of(block.getCidr()).contains(address)
                && block.getExcept().stream()
                        .noneMatch(except -> Cidr.of(except).contains(address));
    }

    /** A rule without ports is about all of them; names are looked up at the receiver. */
    private static boolean matchesPort(List<NetworkPolicyPort> ports, Endpoint to, String protocol, int port) {
        return ports.isEmpty()
                || ports.stream()
                        .filter(it -> Optional.ofNullable(it.getProtocol())
                                .orElse("TCP")
                                .equals(protocol))
                        .anyMatch(it -> matches(it, to, port));
    }

    private static boolean matches(NetworkPolicyPort allowed, Endpoint to, int port) {
        IntOrString first = allowed.getPort();
        if (first == null) {
            return true;
        }
        if (first.getStrVal() != null) {
            return Objects.equals(to.ports().get(first.getStrVal()), port);
        }
        int last = Optional.ofNullable(allowed.getEndPort()).orElse(first.getIntVal());
        return first.getIntVal() <= port && port <= last;
    }
}
