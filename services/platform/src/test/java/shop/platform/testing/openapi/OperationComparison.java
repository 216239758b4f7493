package shop.platform.testing.openapi;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import shop.platform.Caller;
import tools.jackson.databind.JsonNode;

/** Compares one operation with its handlers. */
final class OperationComparison {

    private static final String JSON = "application/json";

    private final JsonNode document;
    private final String operation;
    private final JsonNode documented;
    private final JsonNode item;
    private final Set<String> byHand;
    private final List<String> differences = new ArrayList<>();

    OperationComparison(JsonNode document, String operation, JsonNode documented, JsonNode item, Set<String> byHand) {
        this.document = document;
        this.operation = operation;
        this.documented = documented;
        this.item = item;
        this.byHand = byHand;
    }

    /** @param answer what the handler writes itself; null when its return type says it */
    List<String> differences(List<HandlerMethod> handlers, @Nullable Class<?> answer) {
        differences.addAll(
                new ParameterComparison(document, operation, byHand).differences(parameters(), form(), handlers));
        compareBody(handlers);
        compareCaller(handlers);
        compareAnswers(answer != null ? answer : answer(handlers));
        return differences;
    }

    private List<JsonNode> parameters() {
        return Stream.of(item, documented)
                .flatMap(place -> place.path("parameters").valueStream())
                .map(parameter -> SchemaComparison.resolve(document, parameter))
                .toList();
    }

    private JsonNode form() {
        return SchemaComparison.resolve(document, content("application/x-www-form-urlencoded"));
    }

    private JsonNode content(String mediaType) {
        return documented.path("requestBody").path("content").path(mediaType).path("schema");
    }

    private void compareBody(List<HandlerMethod> handlers) {
        MethodParameter body = handlers.stream()
                .flatMap(handler -> Stream.of(handler.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .orElse(null);
        boolean required = documented.path("requestBody").path("required").asBoolean(false);
        if (body != null) {
            RequestBody annotation = body.getParameterAnnotation(RequestBody.class);
            if (annotation != null && annotation.required() != required) {
                differences.add(operation + " body: required is documented as " + required);
            }
            var parameter = body.getParameter();
            differences.addAll(SchemaComparison.ofRequest(
                    document,
                    operation + " body",
                    content(JSON),
                    JavaSchema.ofRequest(parameter.getAnnotatedType(), parameter)));
        } else if (documented.path("requestBody").path("content").has(JSON) && !byHand.contains(operation + " body")) {
            differences.add(operation + " body is documented and not read");
        }
    }

    private void compareCaller(List<HandlerMethod> handlers) {
        boolean runs = handlers.stream()
                .flatMap(handler -> Stream.of(handler.getMethodParameters()))
                .anyMatch(parameter -> parameter.getParameterType() == Caller.class);
        boolean says = !documented.path("security").isEmpty();
        if (runs != says) {
            differences.add(operation + ": security is documented as " + says + ", runs as " + runs);
        }
        if (runs && !documented.path("responses").has("401")) {
            differences.add(operation + ": 401 is not documented");
        }
    }

    private void compareAnswers(@Nullable Class<?> answer) {
        documented.path("responses").forEachEntry((status, reference) -> {
            JsonNode content = SchemaComparison.resolve(document, reference)
                    .path("content")
                    .path(JSON);
            if (!status.startsWith("2") || content.isMissingNode() || byHand.contains(operation + " answer")) {
                return;
            }
            String where = operation + " " + status;
            if (answer == null) {
                differences.add(where + " is documented as JSON, and no handler says of which type");
            } else {
                differences.addAll(SchemaComparison.ofResponse(
                        document, where, content.path("schema"), JavaSchema.ofResponse(answer)));
            }
        });
    }

    private static @Nullable Class<?> answer(List<HandlerMethod> handlers) {
        return handlers.stream()
                .map(handler -> body(handler.getReturnType().getGenericParameterType()))
                .filter(Class::isRecord)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> body(Type returned) {
        ResolvableType type = ResolvableType.forType(returned);
        return (type.toClass() == ResponseEntity.class ? type.getGeneric(0) : type).toClass();
    }
}
