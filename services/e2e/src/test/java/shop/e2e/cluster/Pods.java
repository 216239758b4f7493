package shop.e2e.cluster;

import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Map;

/** Pods for tests: of an image that the cluster has already, and as modest as the shop's own. */
public final class Pods {

    private final String image;

    private Pods(String image) {
        this.image = image;
    }

    /** Of the database's image, which has bash and does nothing but what it is told. */
    static Pods of(Cluster cluster) {
        return new Pods(image(cluster));
    }

    /** The database's, in the version that this cluster runs. */
    public static String image(Cluster cluster) {
        return cluster.api()
                .apps()
                .statefulSets()
                .inNamespace(Cluster.SHOP)
                .withName("mongodb")
                .require()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst()
                .getImage();
    }

    /** Waits to be told what to do. */
    PodBuilder idle(String name, Map<String, String> labels) {
        return running(name, labels, "sleep", "3600");
    }

    /** Listens on port 27017. */
    PodBuilder listening(String name) {
        return running(name, Map.of("app", name), "mongod", "--dbpath=/tmp", "--bind_ip_all", "--nounixsocket");
    }

    private PodBuilder running(String name, Map<String, String> labels, String... command) {
        return new PodBuilder()
                .withNewMetadata()
                .withName(name)
                .withLabels(labels)
                .endMetadata()
                .withNewSpec()
                .withAutomountServiceAccountToken(false)
                .withTerminationGracePeriodSeconds(0L)
                .withRestartPolicy("Never")
                .withNewSecurityContext()
                .withRunAsNonRoot(true)
                .withRunAsUser(10001L)
                .withNewSeccompProfile()
                .withType("RuntimeDefault")
                .endSeccompProfile()
                .endSecurityContext()
                .addNewContainer()
                .withName(name)
                .withImage(image)
                .withImagePullPolicy("IfNotPresent")
                .withCommand(command)
                .withNewResources()
                .withRequests(Map.of("cpu", new Quantity("10m"), "memory", new Quantity("64Mi")))
                .withLimits(Map.of("cpu", new Quantity("500m"), "memory", new Quantity("256Mi")))
                .endResources()
                .withNewSecurityContext()
                .withAllowPrivilegeEscalation(false)
                .withNewCapabilities()
                .withDrop("ALL")
                .endCapabilities()
                .endSecurityContext()
                .endContainer()
                .endSpec();
    }
}
