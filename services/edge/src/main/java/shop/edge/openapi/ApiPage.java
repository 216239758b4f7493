package shop.edge.openapi;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * The description as a page, with nothing in it that the document does not say.
 *
 * @param missing parts that could not be asked
 */
record ApiPage(
        String title,
        String version,
        Prose description,
        List<String> missing,
        List<FieldView> schemes,
        List<Group> groups,
        List<SchemaView> schemas) {

    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "delete", "patch", "options");

    /** Operations with the same tag. */
    record Group(String name, Prose description, List<OperationView> operations) {}

    static ApiPage of(JsonNode document) {
        JsonNode info = document.path("info");
        JsonNode components = document.path("components");
        return new ApiPage(
                info.path("title").asString(""),
                info.path("version").asString(""),
                Prose.of(info),
                document.path(JoinParts.MISSING)
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList(),
                components
                        .path("securitySchemes")
                        .propertyStream()
                        .map(scheme -> FieldView.ofHeader(scheme.getKey(), scheme.getValue()))
                        .toList(),
                groups(document),
                components
                        .path("schemas")
                        .propertyStream()
                        .map(schema -> SchemaView.of(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static List<Group> groups(JsonNode document) {
        List<OperationView> operations = operations(document);
        return document.path("tags")
                .valueStream()
                .map(tag -> group(tag, operations))
                .toList();
    }

    private static Group group(JsonNode tag, List<OperationView> operations) {
        String name = tag.path("name").asString();
        return new Group(
                name,
                Prose.of(tag),
                operations.stream()
                        .filter(operation -> operation.tag().equals(name))
                        .toList());
    }

    private static List<OperationView> operations(JsonNode document) {
        References references = new References(document);
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(method -> OperationView.of(
                                method.getKey(), path.getKey(), path.getValue(), method.getValue(), references)))
                .toList();
    }

    String html() {
        ClassPathResource page = new ClassPathResource("page.html", ApiPage.class);
        try {
            // Escapes what it inserts; a name that the page has and these records have not is an error
            Template template = Mustache.compiler()
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .compile(page.getContentAsString(StandardCharsets.UTF_8));
            return template.execute(this);
        } catch (IOException e) {
            throw new UncheckedIOException(page.getDescription() + " cannot be read", e);
        }
    }
}
