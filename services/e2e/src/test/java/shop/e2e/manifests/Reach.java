package shop.e2e.manifests;

import java.util.Set;

/**
 * Who may call whom in a deployed overlay, told by one end: what the shop's pods may begin, or what they accept.
 *
 * @param allowed by the policies of that end
 * @param expected of it
 */
record Reach(Set<Arrow> allowed, Set<Arrow> expected) {

    static Reach outOf(Overlay overlay) {
        Network network = Network.of(overlay);
        PolicyGraph graph = PolicyGraph.of(overlay);
        return new Reach(
                network.where(it ->
                        Network.isOurs(it.from()) && graph.leaves(it.from(), it.to(), it.protocol(), it.number())),
                network.where(it -> Network.isOurs(it.from()) && ExpectedArrows.has(overlay, network, it)));
    }

    static Reach into(Overlay overlay) {
        Network network = Network.of(overlay);
        PolicyGraph graph = PolicyGraph.of(overlay);
        return new Reach(
                network.where(
                        it -> Network.isOurs(it.to()) && graph.enters(it.from(), it.to(), it.protocol(), it.number())),
                network.where(it -> Network.isOurs(it.to()) && ExpectedArrows.has(overlay, network, it)));
    }
}
