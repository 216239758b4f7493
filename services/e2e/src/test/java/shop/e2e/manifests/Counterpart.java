package shop.e2e.manifests;

import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of values, and what the chart must come to with it.
 *
 * @param name of the overlay, or {@code base}, or of a component on top of {@code minikube}
 */
record Counterpart(String name) {

    private static final String VALUES = "-values.yaml";

    /** What only Helm reads: that an object is a hook, or stays when the release goes. */
    private static final String FOR_HELM = "helm.sh/";

    /** Runs when somebody asks for it: no part of the shop. */
    private static final String TEST = "test";

    /** Restarts a process whose settings have changed; whoever applies manifests does this by hand. */
    private static final String CHECKSUM = "checksum/settings";

    /** A Job cannot be changed, so the chart makes one per revision; {@code scripts/deploy} deletes the old one. */
    private static final String FIRST_REVISION = "^mongodb-setup-1$";

    static Stream<Counterpart> all() {
        return Repository.files(Chart.CASES, VALUES).stream()
                .map(file -> file.getFileName().toString())
                .map(file -> new Counterpart(file.substring(0, file.length() - VALUES.length())));
    }

    Path values() {
        return Chart.CASES.resolve(name + VALUES);
    }

    Parity parity(Chart chart) {
        return Parity.of(
                manifests().filter(object -> !isOwnNamespace(object)).toList(),
                chart.with(values()).stream()
                        .filter(object -> !hook(object).equals(TEST))
                        .map(Counterpart::asApplied)
                        .toList());
    }

    private static String hook(JsonNode object) {
        return object.path("metadata").path("annotations").path(Chart.HOOK).asString("");
    }

    private Stream<JsonNode> manifests() {
        return switch (name) {
            case "base" -> written(Repository.K8S.resolve("base"));
            case "gateway-api" -> Stream.concat(rendered("minikube"), component());
            case "autoscaling" -> Stream.concat(rendered("minikube").map(Counterpart::withoutReplicas), component());
            default -> rendered(name);
        };
    }

    private static Stream<JsonNode> rendered(String overlay) {
        return Yaml.documents(Repository.RENDERED.resolve(overlay + ".yaml")).stream();
    }

    private Stream<JsonNode> component() {
        return written(Repository.K8S.resolve("components").resolve(name));
    }

    /** The one patch of that component. */
    private static JsonNode withoutReplicas(JsonNode object) {
        if (object.path("kind").asString().equals("Deployment")) {
            ((ObjectNode) object.path("spec")).remove("replicas");
        }
        return object;
    }

    /** No patch touches base or those components, so they come to what stands in their files. */
    private static Stream<JsonNode> written(Path folder) {
        return ManifestFile.in(folder)
                .filter(ManifestFile::isObject)
                .map(file -> file.documents().getFirst());
    }

    /** Whoever installs a release names its namespace: it is there before. */
    private static boolean isOwnNamespace(JsonNode object) {
        return Overlay.key(object).equals("Namespace /shop");
    }

    /** Without what makes it a part of a release. */
    private static JsonNode asApplied(JsonNode object) {
        JsonNode applied = object.deepCopy();
        ObjectNode metadata = (ObjectNode) applied.path("metadata");
        metadata.put("name", metadata.path("name").asString().replaceFirst(FIRST_REVISION, "mongodb-setup"));
        withoutItsAnnotations(metadata);
        if (applied.path("spec").path("template").path("metadata") instanceof ObjectNode ofPods) {
            withoutItsAnnotations(ofPods);
        }
        return applied;
    }

    private static void withoutItsAnnotations(ObjectNode metadata) {
        if (metadata.path("annotations") instanceof ObjectNode annotations) {
            annotations.propertyNames().removeIf(name -> name.contains(FOR_HELM) || name.equals(CHECKSUM));
            if (annotations.isEmpty()) {
                metadata.remove("annotations");
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
