package shop.platform.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** The list of fields in a problem document: which, and what is wrong with it, without echoing what was sent. */
final class InvalidFields {

    private InvalidFields() {}

    static Map<String, String> entry(String field, @Nullable String message) {
        return Map.of("field", field, "message", message == null ? "is not valid" : message);
    }

    static List<Map<String, String>> of(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> entry(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                error.getDefaultMessage())))
                .toList();
    }

    static List<Map<String, String>> of(HttpMessageNotReadableException e) {
        return e.getCause() instanceof JacksonException json
                ? List.of(entry(
                        path(json),
                        json instanceof DatabindException ? "is not expected or of the wrong type" : "is not JSON"))
                : List.of(entry("body", "is missing or cannot be read"));
    }

    private static String path(JacksonException json) {
        String path = json.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .limit(8)
                .map(step -> step.length() > 64 ? step.substring(0, 64) : step)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }
}
