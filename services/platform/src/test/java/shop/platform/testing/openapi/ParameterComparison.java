package shop.platform.testing.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares the parameters of an operation with those of its handlers: where they stand, and what they may be. */
final class ParameterComparison {

    private final JsonNode document;
    private final String operation;
    private final Set<String> byHand;
    private final List<String> differences = new ArrayList<>();

    ParameterComparison(JsonNode document, String operation, Set<String> byHand) {
        this.document = document;
        this.operation = operation;
        this.byHand = byHand;
    }

    /** @param form schema of a form; a missing node when the operation takes none */
    List<String> differences(List<JsonNode> documented, JsonNode form, List<HandlerMethod> handlers) {
        Map<String, Parameter> run = new TreeMap<>();
        handlers.forEach(handler -> parameters(handler).forEach(parameter -> run.put(parameter.key(), parameter)));
        Map<String, JsonNode> said = said(documented, form);
        said.forEach((key, schema) -> {
            Parameter parameter = run.remove(key);
            if (byHand.contains(operation + " " + key.replace("header ", ""))) {
                return;
            }
            if (parameter == null) {
                differences.add(operation + " " + key + " is documented and not read");
            } else {
                differences.addAll(
                        SchemaComparison.ofRequest(document, operation + " " + key, schema, parameter.schema()));
            }
        });
        run.keySet().forEach(key -> differences.add(operation + " " + key + " is not documented"));
        documented.forEach(this::checkRequired);
        return differences;
    }

    /** Every path variable is required; whatever else is, a handler says by hand. */
    private void checkRequired(JsonNode parameter) {
        boolean path = parameter.path("in").asString().equals("path");
        String name = parameter.path("name").asString();
        if (parameter.path("required").asBoolean(false) != path && !byHand.contains(operation + " " + name)) {
            differences.add(operation + " " + name + ": required is documented as " + !path);
        }
    }

    private static Map<String, JsonNode> said(List<JsonNode> documented, JsonNode form) {
        Map<String, JsonNode> said = documented.stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.path("in").asString() + " "
                                + parameter.path("name").asString(),
                        parameter -> parameter.path("schema"),
                        // What an operation says of a parameter replaces what its path says
                        (ofPath, ofOperation) -> ofOperation,
                        TreeMap::new));
        form.path("properties").forEachEntry((name, schema) -> said.put("form " + name, schema));
        return said;
    }

    private Stream<Parameter> parameters(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters()).map(this::parameter).flatMap(Stream::ofNullable);
    }

    private @Nullable Parameter parameter(MethodParameter parameter) {
        String query = operation.startsWith("POST") ? "form" : "query";
        return Stream.of(
                        Map.entry(PathVariable.class, "path"),
                        Map.entry(RequestHeader.class, "header"),
                        Map.entry(RequestParam.class, query))
                .filter(place -> parameter.hasParameterAnnotation(place.getKey()))
                .map(place -> new Parameter(
                        place.getValue(),
                        parameter,
                        AnnotatedElementUtils.getMergedAnnotationAttributes(parameter.getParameter(), place.getKey())))
                .findFirst()
                .orElse(null);
    }

    /** @param place where it stands: path, query, header or form */
    private record Parameter(
            String place, MethodParameter java, @Nullable AnnotationAttributes annotation) {

        String key() {
            String named = annotation == null ? "" : annotation.getString("name");
            java.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            return place + " " + (named.isEmpty() ? java.getParameterName() : named);
        }

        ObjectNode schema() {
            ObjectNode schema = JavaSchema.ofRequest(java.getParameter().getAnnotatedType(), java.getParameter());
            if (annotation != null && annotation.containsKey("defaultValue")) {
                String otherwise = annotation.getString("defaultValue");
                if (!otherwise.equals(ValueConstants.DEFAULT_NONE)) {
                    schema.put("default", otherwise);
                }
            }
            return schema;
        }
    }
}
