package shop.platform.testing.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares a documented schema with what the Java type says, member by member. */
final class SchemaComparison {

    /** Of a request both must say the same. */
    private static final List<String> OF_REQUESTS = List.of(
            "type",
            "format",
            "enum",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "pattern",
            "default");

    /** Of a response the document may promise more, which those who drive it find out. */
    private static final List<String> OF_RESPONSES = List.of("type", "format", "enum");

    private final JsonNode document;
    private final List<String> keywords;
    private final List<String> differences = new ArrayList<>();

    private SchemaComparison(JsonNode document, List<String> keywords) {
        this.document = document;
        this.keywords = keywords;
    }

    static List<String> ofRequest(JsonNode document, String where, JsonNode documented, JsonNode java) {
        return compared(document, OF_REQUESTS, where, documented, java);
    }

    static List<String> ofResponse(JsonNode document, String where, JsonNode documented, JsonNode java) {
        return compared(document, OF_RESPONSES, where, documented, java);
    }

    private static List<String> compared(
            JsonNode document, List<String> keywords, String where, JsonNode documented, JsonNode java) {
        SchemaComparison comparison = new SchemaComparison(document, keywords);
        comparison.compare(where, documented, java);
        return comparison.differences;
    }

    private void compare(String where, JsonNode reference, JsonNode java) {
        JsonNode documented = resolve(document, reference);
        for (String keyword : keywords) {
            String theirs = text(documented.path(keyword));
            String ours = text(java.path(keyword));
            if (!theirs.equals(ours)) {
                differences.add(where + ": " + keyword + " is documented as " + theirs + ", runs as " + ours);
            }
        }
        if (java.has("properties")) {
            compareMembers(where, documented, java);
        }
        if (java.has("items")) {
            compare(where + "[]", documented.path("items"), java.path("items"));
        }
    }

    private void compareMembers(String where, JsonNode documented, JsonNode java) {
        Set<String> names = new TreeSet<>(documented.path("properties").propertyNames());
        names.addAll(java.path("properties").propertyNames());
        for (String name : names) {
            JsonNode theirs = documented.path("properties").path(name);
            JsonNode ours = java.path("properties").path(name);
            if (theirs.isMissingNode()) {
                differences.add(where + "." + name + " is not documented");
            } else if (ours.isMissingNode()) {
                differences.add(where + "." + name + " is documented and does not run");
            } else {
                compare(where + "." + name, theirs, ours);
            }
        }
        if (!set(documented.path("required")).equals(set(java.path("required")))) {
            differences.add(where + ": required are documented as " + set(documented.path("required")) + ", run as "
                    + set(java.path("required")));
        }
        if (java.has("additionalProperties")
                && documented.path("additionalProperties").asBoolean(true)) {
            differences.add(where + ": further members are not excluded");
        }
    }

    private static String text(JsonNode value) {
        return value.isMissingNode()
                ? "nothing"
                : value.isValueNode() ? value.asString() : set(value).toString();
    }

    private static Set<String> set(JsonNode values) {
        Set<String> set = new TreeSet<>();
        values.forEach(value -> set.add(value.asString()));
        return set;
    }

    /** The node, or what it refers to within the document. */
    static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }
}
