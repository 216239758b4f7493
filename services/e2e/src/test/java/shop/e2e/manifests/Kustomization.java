package shop.e2e.manifests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A list of files for kustomize.
 *
 * @param file the {@code kustomization.yaml}
 * @param content what stands in it
 */
record Kustomization(Path file, JsonNode content) {

    static final String FILE = "kustomization.yaml";

    /** Generators are not among them: they add hashes to names, and what is applied could then be read nowhere. */
    private static final Set<String> FIELDS =
            Set.of("apiVersion", "kind", "resources", "components", "patches", "replicas", "images");

    static Kustomization of(Path folder) {
        Path file = folder.resolve(FILE);
        return new Kustomization(file, Yaml.documents(file).getFirst());
    }

    static Stream<Kustomization> all() {
        return ManifestFile.all()
                .filter(ManifestFile::isKustomization)
                .map(file -> new Kustomization(file.path(), file.documents().getFirst()));
    }

    Path folder() {
        return file.getParent();
    }

    Stream<Path> resources() {
        return paths("resources");
    }

    Stream<Path> components() {
        return paths("components");
    }

    Stream<JsonNode> patches() {
        return content.path("patches").valueStream();
    }

    /** Files that the patches stand in; others stand in the kustomization itself. */
    Stream<Path> patchFiles() {
        return patches().filter(patch -> patch.has("path")).map(patch -> resolve(patch.path("path")));
    }

    Path patchFile(JsonNode patch) {
        return resolve(patch.path("path"));
    }

    private Stream<Path> paths(String field) {
        return content.path(field).valueStream().map(this::resolve);
    }

    private Path resolve(JsonNode path) {
        return folder().resolve(path.asString()).normalize();
    }

    Stream<Violation> broken() {
        Set<String> unknown = new TreeSet<>(content.propertyNames());
        unknown.removeAll(FIELDS);
        Stream<Violation> fields = unknown.stream()
                .map(field ->
                        new Violation(Repository.relative(file), field, "is no field that kustomizations here use"));
        Stream<Violation> missing = Stream.of(resources(), components(), patchFiles())
                .flatMap(paths -> paths)
                .filter(path -> !Files.exists(path) || Files.isDirectory(path) && !Files.exists(path.resolve(FILE)))
                .map(path -> new Violation(
                        Repository.relative(file), Repository.relative(path), "is listed, and is not there"));
        return Stream.concat(fields, missing);
    }
}
