package shop.e2e.lab;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shop.e2e.manifests.Repository;

/** The files of one folder of the lab, as {@code kubectl} would read them. */
final class LabManifests {

    /** What the manifests name; a cluster may run the shop with another version. */
    private static final String IMAGE = "mongo:8.0";

    /** The node that a manifest names; other clusters have others. */
    private static final String NODE = "nodeName: shop-worker\n";

    private final Path folder;
    private final String image;
    private final String node;

    LabManifests(String topic, String image, String node) {
        folder = Repository.K8S.resolve("lab").resolve(topic);
        this.image = image;
        this.node = node;
    }

    /** In the order of the kustomization, which begins with the namespace. */
    List<HasMetadata> all() {
        List<String> files = Serialization.unmarshal(text("kustomization.yaml"), GenericKubernetesResource.class)
                .get("resources");
        return files.stream().map(this::read).toList();
    }

    HasMetadata read(String file) {
        return Serialization.unmarshal(
                text(file).replace(IMAGE, image).replace(NODE, "nodeName: " + node + "\n"), HasMetadata.class);
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
