package shop.e2e.manifests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of the chart that differs from the standard.
 *
 * @param path as in {@code image.tag}
 * @param other what it is instead
 * @param with what must be set besides, so that it counts
 */
record OtherValue(String path, JsonNode other, JsonNode with) {

    private static final String FILE = "services/e2e/src/test/resources/chart/other-values.yaml";
    private static final String PROCESS = "processes.*.";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** One for every value that there is. */
    static Stream<OtherValue> all() {
        Map<String, OtherValue> all = new LinkedHashMap<>();
        Yaml.documents(FILE, Repository.read(FILE))
                .getFirst()
                .propertyStream()
                .forEach(entry -> paths(entry.getKey()).forEach(path -> all.put(path, read(path, entry.getValue()))));
        return all.values().stream();
    }

    private static List<String> paths(String path) {
        return path.startsWith(PROCESS)
                ? ChartValues.standard().path("processes").propertyNames().stream()
                        .map(process -> "processes." + process + "." + path.substring(PROCESS.length()))
                        .toList()
                : List.of(path);
    }

    private static OtherValue read(String path, JsonNode value) {
        return new OtherValue(path, value.path("other"), with(path).orElse(value.path("with")));
    }

    /** A process counts where its assembly is installed. */
    private static Optional<JsonNode> with(String path) {
        String process = path.startsWith("processes.") ? path.split("\\.")[1] : "";
        return ChartValues.assemblies().contains(process)
                ? Optional.of(MAPPER.createObjectNode().put("assembly", process))
                : Optional.empty();
    }

    /** Everything but the value itself. */
    ObjectNode before() {
        ObjectNode values = MAPPER.createObjectNode();
        // Else every rendering makes new ones, and no two are alike
        values.putObject("secrets").put("existing", true);
        return with.isMissingNode() ? values : merge(values, with);
    }

    /** The same with it. */
    ObjectNode after() {
        return merge(before(), nested(path, other));
    }

    static ObjectNode nested(String path, JsonNode value) {
        ObjectNode values = MAPPER.createObjectNode();
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.set(path, value);
        } else {
            values.set(path.substring(0, dot), nested(path.substring(dot + 1), value));
        }
        return values;
    }

    /** The second over the first, as Helm merges files of values. */
    static ObjectNode merge(ObjectNode values, JsonNode over) {
        ObjectNode merged = values.deepCopy();
        over.propertyStream()
                .forEach(entry -> merged.set(
                        entry.getKey(),
                        merged.path(entry.getKey()) instanceof ObjectNode inner
                                        && entry.getValue() instanceof ObjectNode
                                ? merge(inner, entry.getValue())
                                : entry.getValue()));
        return merged;
    }

    @Override
    public String toString() {
        return path + ": " + other;
    }
}
