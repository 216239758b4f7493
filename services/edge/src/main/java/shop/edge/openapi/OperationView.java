package shop.edge.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation, with all that it refers to.
 *
 * @param access who may call it, in a sentence
 */
record OperationView(
        String id,
        String method,
        String path,
        String tag,
        String summary,
        Prose description,
        String access,
        List<FieldView> parameters,
        List<Content> bodies,
        List<Response> responses) {

    /** A body of one type. */
    record Content(String mediaType, TypeText type) {}

    record Response(String status, Prose description, List<FieldView> headers, List<Content> bodies) {}

    static OperationView of(String method, String path, JsonNode item, JsonNode operation, References references) {
        return new OperationView(
                operation.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("tags").path(0).asString(""),
                operation.path("summary").asString(""),
                Prose.of(operation),
                access(operation.path("security")),
                Stream.of(item, operation)
                        .flatMap(place -> place.path("parameters").valueStream())
                        .map(references::resolve)
                        .map(FieldView::ofParameter)
                        .toList(),
                contents(references.resolve(operation.path("requestBody"))),
                responses(operation.path("responses"), references));
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    boolean hasBody() {
        return !bodies.isEmpty();
    }

    private static List<Response> responses(JsonNode responses, References references) {
        return responses
                .propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .map(response -> response(response.getKey(), references.resolve(response.getValue()), references))
                .toList();
    }

    private static Response response(String status, JsonNode response, References references) {
        List<FieldView> headers = response.path("headers")
                .propertyStream()
                .map(header -> FieldView.ofHeader(header.getKey(), references.resolve(header.getValue())))
                .toList();
        return new Response(status, Prose.of(response), headers, contents(response));
    }

    private static List<Content> contents(JsonNode body) {
        return body.path("content")
                .propertyStream()
                .map(content -> new Content(
                        content.getKey(), TypeText.of(content.getValue().path("schema"))))
                .toList();
    }

    private static String access(JsonNode security) {
        if (security.isEmpty()) {
            return "Everybody.";
        }
        String schemes = security.valueStream()
                .flatMap(scheme -> scheme.propertyNames().stream())
                .collect(Collectors.joining(" or "));
        String roles = security.path(0)
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .collect(Collectors.joining(" or "));
        return "Whoever has " + schemes + (roles.isEmpty() ? "." : ", and the role " + roles + ".");
    }
}
