package shop.e2e.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of a description (draft 2020-12, which OpenAPI 3.1 uses), with formats taken seriously. */
final class Schemas {

    private static final SchemaLocation META = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
    private final Description description;

    Schemas(Description description) {
        this.description = description;
    }

    /** What is wrong with a value by a schema of the description; an absent schema allows everything. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return schema.isMissingNode() ? List.of() : faults(compiled.computeIfAbsent(schema, this::compile), value);
    }

    /** With the components beside it, a schema finds what it refers to. */
    private Schema compile(JsonNode schema) {
        ObjectNode standalone = schema.deepCopy().asObject();
        standalone.set("components", description.components());
        return registry.getSchema(standalone);
    }

    private static List<String> faults(Schema schema, JsonNode value) {
        return schema.validate(value).stream().map(Object::toString).toList();
    }

    /** Schemas that are none. */
    List<String> faultsOfSchemas() {
        List<String> faults = new ArrayList<>();
        description
                .components()
                .path("schemas")
                .forEachEntry((name, schema) ->
                        faults(registry.getSchema(META), schema).forEach(fault -> faults.add(name + ": " + fault)));
        return faults;
    }

    /** Examples that their own schema refuses. */
    List<String> unfitExamples() {
        List<String> unfit = new ArrayList<>();
        unfit(unfit, "", description.document());
        return unfit;
    }

    private void unfit(List<String> unfit, String where, JsonNode node) {
        if (node.has("example")) {
            // Of a schema, or of what has a schema
            JsonNode schema = node.has("schema") ? node.path("schema") : node;
            faults(schema, node.path("example")).forEach(fault -> unfit.add(where + ": " + fault));
        }
        node.forEachEntry((name, member) -> {
            if (!name.equals("example")) {
                unfit(unfit, where + "/" + name, member);
            }
        });
        node.valueStream()
                .filter(element -> node.isArray() && element.isObject())
                .forEach(element -> unfit(unfit, where + "[]", element));
    }
}
