package shop.e2e.lab;

import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeAddress;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.NodeStatusBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Taint;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import shop.e2e.cluster.CannotBeShown;

/** The nodes, and marks on them that are taken off again; marks of the lab only, which nobody else looks at. */
record LabNodes(KubernetesClient api) {

    /** A node with a mark, until it is closed. */
    record Marked(String node, Runnable undo) implements AutoCloseable {

        @Override
        public void close() {
            undo.run();
        }
    }

    List<Node> all() {
        return api.nodes().list().getItems();
    }

    /** Those that take pods which tolerate nothing. */
    List<Node> open() {
        return all().stream()
                .filter(node -> node.getSpec().getTaints().stream()
                        .noneMatch(taint -> taint.getEffect().startsWith("No")))
                .toList();
    }

    /** For what is about several nodes. */
    List<Node> requireOpen(int count) {
        List<Node> open = open();
        CannotBeShown.unless(
                open.size() >= count, "there are not " + count + " nodes that take pods, but " + open.size());
        return open;
    }

    /** For pods that run beside the control plane, because the images that they need are there. */
    void requireControlPlane() {
        CannotBeShown.unless(
                !api.nodes()
                        .withLabel("node-role.kubernetes.io/control-plane")
                        .list()
                        .getItems()
                        .isEmpty(),
                "no node has the control plane: it is somebody else's");
    }

    /** Where nodes call each other. */
    List<String> addresses() {
        return all().stream()
                .flatMap(node -> node.getStatus().getAddresses().stream())
                .filter(address -> address.getType().equals("InternalIP"))
                .map(NodeAddress::getAddress)
                .filter(address -> !address.contains(":"))
                .toList();
    }

    Marked label(String node, String key, String value) {
        edit(node, it -> it.editMetadata().addToLabels(ofTheLab(key), value).endMetadata());
        return new Marked(
                node,
                () -> edit(node, it -> it.editMetadata().removeFromLabels(key).endMetadata()));
    }

    /** Nothing new comes here without the toleration; what is here stays. */
    Marked taint(String node, String key, String value) {
        return taint(node, key, new Taint("NoSchedule", ofTheLab(key), null, value));
    }

    /** What is here without the toleration goes, too. */
    Marked empty(String node, String key, String value) {
        return taint(node, key, new Taint("NoExecute", ofTheLab(key), null, value));
    }

    private Marked taint(String node, String key, Taint taint) {
        edit(node, it -> it.editSpec().addToTaints(taint).endSpec());
        return new Marked(
                node,
                () -> edit(
                        node,
                        it -> it.editSpec()
                                .removeMatchingFromTaints(
                                        found -> found.getKey().equals(key))
                                .endSpec()));
    }

    /** As if the node had come with so many of what its kubelet knows nothing of. */
    Marked capacity(String node, String resource, int count) {
        Quantity quantity = new Quantity(String.valueOf(count));
        editStatus(
                node,
                status -> status.addToCapacity(ofTheLab(resource), quantity).addToAllocatable(resource, quantity));
        return new Marked(
                node,
                () -> editStatus(
                        node, status -> status.removeFromCapacity(resource).removeFromAllocatable(resource)));
    }

    private void editStatus(String node, UnaryOperator<NodeStatusBuilder> change) {
        api.nodes()
                .withName(node)
                .editStatus(it -> new NodeBuilder(it)
                        .withStatus(change.apply(new NodeStatusBuilder(it.getStatus()))
                                .build())
                        .build());
    }

    /** Kubelets write to their nodes, too: once more when one came between. */
    private void edit(String node, UnaryOperator<NodeBuilder> change) {
        await("mark on node " + node)
                .atMost(Lab.SOON)
                .ignoreExceptionsMatching(LabNodes::isConflict)
                .until(
                        () -> api.nodes()
                                .withName(node)
                                .edit(it -> change.apply(new NodeBuilder(it)).build()),
                        Objects::nonNull);
    }

    private static boolean isConflict(Throwable thrown) {
        return thrown instanceof KubernetesClientException refused && refused.getCode() == 409;
    }

    private static String ofTheLab(String key) {
        if (!key.startsWith("lab/")) {
            throw new IllegalArgumentException(key + " is not of the lab");
        }
        return key;
    }
}
