package shop.edge.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A schema in a few words.
 *
 * @param text its type, up to the name of a component
 * @param component the name of a component, or an empty text
 * @param limits what else holds, such as {@code 1 to 100}
 */
record TypeText(String text, String component, String limits) {

    static TypeText of(JsonNode schema) {
        String component = References.name(schema);
        if (!component.isEmpty()) {
            return new TypeText("", component, "");
        }
        String type = schema.path("type").isArray() ? list(schema.path("type"), " or ") : type(schema);
        if (type.equals("array")) {
            TypeText items = of(schema.path("items"));
            return new TypeText(("list of " + items.text()).strip() + " ", items.component(), limits(schema));
        }
        return new TypeText(type, "", limits(schema));
    }

    private static String type(JsonNode schema) {
        String type = schema.path("type").asString("");
        String format = schema.path("format").asString("");
        return format.isEmpty() ? type : type + " (" + format + ")";
    }

    private static String limits(JsonNode schema) {
        List<String> limits = new ArrayList<>();
        if (schema.has("const")) {
            limits.add("always " + schema.path("const").asString());
        }
        if (schema.has("enum")) {
            limits.add(list(schema.path("enum"), ", "));
        }
        range(limits, schema.path("minimum"), schema.path("maximum"), "");
        range(limits, schema.path("minLength"), schema.path("maxLength"), " characters");
        range(limits, schema.path("minItems"), schema.path("maxItems"), " items");
        if (schema.has("pattern")) {
            limits.add("matches " + schema.path("pattern").asString());
        }
        if (schema.has("default") && !schema.path("default").asString().isEmpty()) {
            limits.add("else " + schema.path("default").asString());
        }
        return String.join("; ", limits);
    }

    private static void range(List<String> limits, JsonNode least, JsonNode most, String unit) {
        if (!least.isMissingNode() && !most.isMissingNode()) {
            limits.add(least.asString() + " to " + most.asString() + unit);
        } else if (!most.isMissingNode()) {
            limits.add("at most " + most.asString() + unit);
        } else if (!least.isMissingNode()) {
            limits.add("at least " + least.asString() + unit);
        }
    }

    private static String list(JsonNode values, String separator) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(separator));
    }
}
