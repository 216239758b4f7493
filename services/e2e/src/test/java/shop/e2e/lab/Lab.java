package shop.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.NamespacedKubernetesClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.e2e.cluster.Cluster;
import shop.e2e.cluster.Events;
import shop.e2e.cluster.Pods;
import shop.e2e.cluster.Shell;

/**
 * A folder of {@code k8s/lab} in the cluster: applied before the first test of a class, deleted after the last, as
 * {@code kubectl apply -k} and {@code kubectl delete -k} do it.
 */
final class Lab implements BeforeAllCallback, AfterAllCallback {

    /** Until something small has happened, on a cluster that has other work. */
    static final Duration SOON = Duration.ofSeconds(90);

    private final String topic;
    private final boolean needsControlPlane;
    private @Nullable Applied applied;

    private record Applied(Cluster cluster, NamespacedKubernetesClient api, LabManifests manifests) {}

    /** @param topic the folder's name */
    Lab(String topic) {
        this(topic, false);
    }

    private Lab(String topic, boolean needsControlPlane) {
        this.topic = topic;
        this.needsControlPlane = needsControlPlane;
    }

    /** One whose pods run on a node of the control plane. */
    static Lab onTheControlPlane(String topic) {
        return new Lab(topic, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isOfAGroup(context)) {
            return;
        }
        Cluster cluster = Cluster.connect();
        NamespacedKubernetesClient api =
                cluster.api().adapt(NamespacedKubernetesClient.class).inNamespace(namespace());
        LabNodes nodes = new LabNodes(api);
        if (needsControlPlane) {
            nodes.requireControlPlane();
        }
        String node = nodes.requireOpen(1).getFirst().getMetadata().getName();
        LabManifests manifests = new LabManifests(topic, Pods.image(cluster), node);
        applied = new Applied(cluster, api, manifests);
        // One that was deleted a moment ago takes its time to end
        await("end of the last " + namespace())
                .atMost(Cluster.PATIENCE)
                .until(() -> api.namespaces().withName(namespace()).get() == null);
        manifests.all().forEach(this::apply);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isOfAGroup(context) || applied == null) {
            return;
        }
        // The rest goes with its namespace
        List<HasMetadata> belongToNone = applied().manifests().all().stream()
                .filter(object -> object.getMetadata().getNamespace() == null)
                .toList();
        belongToNone.forEach(object -> api().resource(object).delete());
    }

    private static boolean isOfAGroup(ExtensionContext context) {
        return !context.getEnclosingTestClasses().isEmpty();
    }

    private Applied applied() {
        return Optional.ofNullable(applied).orElseThrow(() -> new IllegalStateException(topic + " is not applied"));
    }

    String namespace() {
        return "lab-" + topic;
    }

    Cluster cluster() {
        return applied().cluster();
    }

    /** Looks into the namespace of this folder, where nothing else is said. */
    NamespacedKubernetesClient api() {
        return applied().api();
    }

    LabNodes nodes() {
        return new LabNodes(api());
    }

    LabPods pods() {
        return new LabPods(api());
    }

    Events events() {
        return new Events(cluster(), namespace());
    }

    /** The first container of a pod, once that is ready. */
    Shell shell(String pod) {
        return new Shell(api(), pods().ready(pod));
    }

    /** The pod of that name, which calls others. */
    Caller caller() {
        return new Caller(shell("caller"));
    }

    /** Asks the API server for what a file says. */
    HasMetadata apply(String file) {
        return apply(applied().manifests().read(file));
    }

    /** What the API server says to a file that it refuses with this code. */
    String refusal(String file, int code) {
        KubernetesClientException refused = catchThrowableOfType(KubernetesClientException.class, () -> apply(file));
        assertThat(refused).as(file).isNotNull();
        assertThat(refused.getCode()).as(refused.getMessage()).isEqualTo(code);
        return String.valueOf(refused.getMessage());
    }

    /** Anew, should a test that was stopped have left it. */
    private HasMetadata apply(HasMetadata object) {
        return api().resource(object).forceConflicts().serverSideApply();
    }
}
