package shop.e2e.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import shop.e2e.client.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds answers against the description: status, media type, body, headers. */
final class Judge {

    private final Schemas schemas;

    Judge(Schemas schemas) {
        this.schemas = schemas;
    }

    /** @throws AssertionError when the description does not say that such an answer can come */
    void check(Call call, Answer answer) {
        Operation operation = call.operation();
        String what = "%s (%s %s) answers %d%n%s"
                .formatted(operation.id(), operation.method(), call.target(), answer.status(), answer.body());
        assertThat(operation.statuses()).as(what).contains(String.valueOf(answer.status()));
        JsonNode response = operation.response(answer.status());
        response.path("headers")
                .forEachEntry((name, header) -> checkHeader(
                        what,
                        name,
                        operation.description().resolve(header),
                        answer.headers().allValues(name)));
        checkBody(what, response.path("content"), answer, operation.method().equals("HEAD"));
    }

    private void checkHeader(String what, String name, JsonNode header, List<String> values) {
        if (header.path("required").asBoolean(false)) {
            assertThat(values).as(name + " of " + what).isNotEmpty();
        }
        for (String value : values) {
            boolean number = header.path("schema").path("type").asString("").equals("integer");
            JsonNode json = number
                    ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                    : JsonNodeFactory.instance.stringNode(value);
            assertThat(schemas.faults(header.path("schema"), json))
                    .as(name + ": " + value + " of " + what)
                    .isEmpty();
        }
    }

    private void checkBody(String what, JsonNode content, Answer answer, boolean head) {
        String type = answer.header("Content-Type");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        assertThat(head).as("a body described of HEAD, " + what).isFalse();
        Map.Entry<String, JsonNode> described = content.propertyStream()
                .filter(media -> sameType(media.getKey(), type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Content-Type " + type + " is not described: " + what));
        if (described.getKey().endsWith("json")) {
            assertThat(schemas.faults(described.getValue().path("schema"), answer.json()))
                    .as(what)
                    .isEmpty();
        }
    }

    private static boolean sameType(String described, String sent) {
        return described.equalsIgnoreCase(sent.replace("; ", ";"));
    }
}
