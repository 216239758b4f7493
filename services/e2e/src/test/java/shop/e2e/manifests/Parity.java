package shop.e2e.manifests;

import static shop.e2e.manifests.Difference.NOTHING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Compares what the manifests and the chart come to: object by object, field by field, and lists in their order, because
 * the order of arguments, volumes and variables is part of what a pod is.
 *
 * @param manifests objects by kind, namespace and name
 * @param chart the same of the chart
 */
record Parity(Map<String, JsonNode> manifests, Map<String, JsonNode> chart) {

    static Parity of(List<JsonNode> manifests, List<JsonNode> chart) {
        return new Parity(byKey(manifests), byKey(chart));
    }

    private static Map<String, JsonNode> byKey(List<JsonNode> objects) {
        return objects.stream()
                .collect(Collectors.toMap(Overlay::key, Function.identity(), Parity::twice, LinkedHashMap::new));
    }

    private static JsonNode twice(JsonNode one, JsonNode other) {
        throw new IllegalArgumentException(Overlay.key(one) + " stands twice");
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (String key : union(manifests.keySet(), chart.keySet())) {
            if (!chart.containsKey(key)) {
                differences.add(new Difference(key, "", "an object", NOTHING));
            } else if (!manifests.containsKey(key)) {
                differences.add(new Difference(key, "", NOTHING, "an object"));
            } else {
                compare(key, "", manifests.get(key), chart.get(key), differences);
            }
        }
        return differences;
    }

    /** Of objects that both have: how many ends of paths were compared. */
    long fields() {
        return manifests.entrySet().stream()
                .filter(entry -> chart.containsKey(entry.getKey()))
                .mapToLong(entry -> leaves(entry.getValue()))
                .sum();
    }

    private static long leaves(JsonNode node) {
        return node.isContainer() && !node.isEmpty()
                ? node.valueStream().mapToLong(Parity::leaves).sum()
                : 1;
    }

    private static void compare(String key, String path, JsonNode manifest, JsonNode chart, List<Difference> found) {
        if (manifest.isObject() && chart.isObject()) {
            for (String name : union(manifest.propertyNames(), chart.propertyNames())) {
                compare(key, path.isEmpty() ? name : path + "." + name, manifest.path(name), chart.path(name), found);
            }
        } else if (manifest.isArray() && chart.isArray()) {
            for (int i = 0; i < Math.max(manifest.size(), chart.size()); i++) {
                compare(key, path + "[" + i + "]", manifest.path(i), chart.path(i), found);
            }
        } else if (!manifest.equals(chart)) {
            found.add(new Difference(key, path, text(manifest), text(chart)));
        }
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? NOTHING : value.toString();
    }

    private static Iterable<String> union(Iterable<String> some, Iterable<String> others) {
        TreeSet<String> all = new TreeSet<>();
        some.forEach(all::add);
        others.forEach(all::add);
        return all;
    }
}
