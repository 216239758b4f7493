package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file under {@code k8s/}.
 *
 * @param path where it is
 * @param documents what stands in it
 */
record ManifestFile(Path path, List<JsonNode> documents) {

    /** What is no object of Kubernetes: settings of tools, and the ledger. Kustomizations are a kind of their own. */
    private static final Set<String> NO_OBJECTS = Set.of("concepts.yaml", "mutations.yaml");

    private static final String PATCH = "patch-";

    /** All but what was rendered from them. */
    static Stream<ManifestFile> all() {
        return in(Repository.K8S).filter(file -> !file.path().startsWith(Repository.RENDERED));
    }

    static Stream<ManifestFile> in(Path folder) {
        return Repository.yaml(folder).stream().map(path -> new ManifestFile(path, Yaml.documents(path)));
    }

    String name() {
        return path.getFileName().toString();
    }

    String where() {
        return Repository.relative(path);
    }

    boolean isKustomization() {
        return name().equals(Kustomization.FILE);
    }

    boolean isPatch() {
        return name().startsWith(PATCH);
    }

    /** Such as the settings of a kind cluster. */
    boolean isForATool() {
        return NO_OBJECTS.contains(name())
                || documents.stream()
                        .anyMatch(document ->
                                document.path("apiVersion").asString("").startsWith("kind.x-k8s.io/"));
    }

    boolean isObject() {
        return !isKustomization() && !isPatch() && !isForATool();
    }

    /** @throws NotAManifest when it is not one object that the model knows */
    HasMetadata object() {
        if (documents.size() != 1) {
            throw new NotAManifest(where(), "", "has " + documents.size() + " objects, not one");
        }
        return StrictModel.read(where(), documents.getFirst());
    }

    /** The part of an object that a patch is; the words that only kustomize knows are left out. */
    HasMetadata part() {
        if (documents.size() != 1) {
            throw new NotAManifest(where(), "", "has " + documents.size() + " patches, not one");
        }
        JsonNode part = documents.getFirst().deepCopy();
        if (part instanceof ObjectNode fields) {
            fields.remove("$patch");
        }
        return StrictModel.read(where(), part);
    }

    /** {@code kind.yaml}; where a folder has several of a kind, {@code kind-name.yaml}. A patch may be either. */
    Set<String> names(HasMetadata object, boolean alone) {
        String kind = (isPatch() ? PATCH : "") + object.getKind().toLowerCase(Locale.ROOT);
        String full = kind + "-" + object.getMetadata().getName() + ".yaml";
        if (isPatch()) {
            return Set.of(kind + ".yaml", full);
        }
        return Set.of(alone ? kind + ".yaml" : full);
    }
}
