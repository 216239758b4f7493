package shop.edge.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A parameter, a header or a member, as a row of a table.
 *
 * @param place where a parameter stands, such as {@code query}; empty for others
 */
record FieldView(String name, String place, boolean required, TypeText type, Prose description, String example) {

    static FieldView ofParameter(JsonNode parameter) {
        return new FieldView(
                parameter.path("name").asString(),
                parameter.path("in").asString(),
                parameter.path("required").asBoolean(false),
                TypeText.of(parameter.path("schema")),
                Prose.of(parameter),
                parameter.path("example").asString(""));
    }

    static FieldView ofHeader(String name, JsonNode header) {
        return new FieldView(
                name,
                "",
                header.path("required").asBoolean(false),
                TypeText.of(header.path("schema")),
                Prose.of(header),
                header.path("example").asString(""));
    }

    /** The members of an object. What is composed shows the members of each part that is not a component itself. */
    static List<FieldView> ofMembers(JsonNode schema) {
        if (schema.has("allOf")) {
            return schema.path("allOf")
                    .valueStream()
                    .flatMap(part -> ofMembers(part).stream())
                    .toList();
        }
        Set<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return schema.path("properties")
                .propertyStream()
                .map(member -> ofMember(member, required.contains(member.getKey())))
                .toList();
    }

    private static FieldView ofMember(Map.Entry<String, JsonNode> member, boolean required) {
        JsonNode schema = member.getValue();
        return new FieldView(member.getKey(), "", required, TypeText.of(schema), Prose.of(schema), "");
    }
}
