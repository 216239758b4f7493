package shop.e2e.manifests;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an overlay consists of, as far as it can be told without kustomize: which objects there are, and which of them no
 * patch touches, so that they must be rendered as they were written.
 *
 * @param objects by kind, namespace and name, as they stand in their files
 * @param touched keys of those that some patch changes
 */
record Assembled(Map<String, HasMetadata> objects, Set<String> touched) {

    static Assembled of(Path folder) {
        Assembled assembled = new Assembled(new LinkedHashMap<>(), new TreeSet<>());
        assembled.add(Kustomization.of(folder));
        return assembled;
    }

    private void add(Kustomization kustomization) {
        Stream.concat(kustomization.resources(), kustomization.components()).forEach(this::add);
        kustomization.patches().forEach(patch -> apply(kustomization, patch));
        kustomization
                .content()
                .path("replicas")
                .valueStream()
                .forEach(replicas -> objects.keySet().stream()
                        .filter(key -> key.matches("(Deployment|StatefulSet) .*/"
                                + replicas.path("name").asString()))
                        .forEach(touched::add));
    }

    private void add(Path resource) {
        if (Files.isDirectory(resource)) {
            add(Kustomization.of(resource));
        } else {
            HasMetadata object = new ManifestFile(resource, Yaml.documents(resource)).object();
            objects.put(Overlay.key(object), object);
        }
    }

    private void apply(Kustomization kustomization, JsonNode patch) {
        JsonNode content = patch.has("path")
                ? Yaml.documents(kustomization.patchFile(patch)).getFirst()
                : Yaml.documents(
                                Repository.relative(kustomization.file()),
                                patch.path("patch").asString())
                        .getFirst();
        List<String> targets = objects.values().stream()
                .filter(object -> isTarget(object, patch, content))
                .map(Overlay::key)
                .toList();
        if (targets.isEmpty()) {
            throw new NotAManifest(Repository.relative(kustomization.file()), "patches", "one has no object: " + patch);
        }
        if (content.path("$patch").asString("").equals("delete")) {
            targets.forEach(objects::remove);
        } else {
            touched.addAll(targets);
        }
    }

    /** The target that is stated, with names as regular expressions, or the object that the patch itself names. */
    private static boolean isTarget(HasMetadata object, JsonNode patch, JsonNode content) {
        JsonNode target = patch.path("target");
        if (target.isMissingNode()) {
            JsonNode metadata = content.path("metadata");
            return Overlay.key(object)
                    .equals(content.path("kind").asString("") + " "
                            + metadata.path("namespace").asString("") + "/"
                            + metadata.path("name").asString(""));
        }
        return object.getKind().matches(target.path("kind").asString(".*"))
                && object.getMetadata().getName().matches(target.path("name").asString(".*"))
                && Overlay.namespace(object).matches(target.path("namespace").asString(".*"))
                && hasLabels(object, target.path("labelSelector").asString(""));
    }

    private static boolean hasLabels(HasMetadata object, String selector) {
        Map<String, String> labels =
                Optional.ofNullable(object.getMetadata().getLabels()).orElse(Map.of());
        return Stream.of(selector.split(","))
                .filter(equal -> !equal.isBlank())
                .map(equal -> equal.split("="))
                .allMatch(equal -> equal[1].equals(labels.get(equal[0])));
    }
}
