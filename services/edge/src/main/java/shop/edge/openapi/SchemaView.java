package shop.edge.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A component that operations refer to.
 *
 * @param extended the component whose members it has too, or an empty text
 */
record SchemaView(
        String name, Prose description, TypeText type, String extended, List<FieldView> members, String example) {

    static SchemaView of(String name, JsonNode schema) {
        return new SchemaView(
                name,
                Prose.of(schema),
                TypeText.of(schema),
                References.name(schema.path("allOf").path(0)),
                FieldView.ofMembers(schema),
                schema.has("example") ? schema.path("example").toPrettyString() : "");
    }

    boolean hasMembers() {
        return !members.isEmpty();
    }
}
