package shop.e2e.openapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A request for an operation, made of its examples.
 *
 * @param parameters by name; what stands in the path must be there
 * @param detour what stands behind the path and does not belong there
 * @param headers besides those that are parameters
 */
record Call(
        Operation operation, Map<String, String> parameters, String detour, Map<String, String> headers, byte[] body) {

    /** With what is required and nothing else. */
    static Call least(Operation operation) {
        return of(operation, false);
    }

    /** With every parameter that has an example. */
    static Call whole(Operation operation) {
        return of(operation, true);
    }

    private static Call of(Operation operation, boolean all) {
        Map<String, String> parameters = new TreeMap<>();
        for (JsonNode parameter : operation.parameters()) {
            boolean needed = all || parameter.path("required").asBoolean(false);
            if (needed && parameter.has("example")) {
                parameters.put(
                        parameter.path("name").asString(),
                        parameter.path("example").asString());
            }
        }
        return new Call(operation, parameters, "", Map.of(), new byte[0]);
    }

    Call with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new Call(operation, more, detour, headers, body);
    }

    Call without(String parameter) {
        Map<String, String> fewer = new TreeMap<>(parameters);
        fewer.remove(parameter);
        return new Call(operation, fewer, detour, headers, body);
    }

    Call detouredBy(String text) {
        return new Call(operation, parameters, text, headers, body);
    }

    Call header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Call(operation, parameters, detour, more, body);
    }

    Call body(String mediaType, byte[] bytes) {
        return new Call(operation, parameters, detour, headers, bytes).header("Content-Type", mediaType);
    }

    /** The example of that media type. */
    Call example(String mediaType) {
        JsonNode example = operation.example(mediaType);
        String text = mediaType.equals("application/x-www-form-urlencoded") ? form(example) : example.toString();
        return body(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(JsonNode members) {
        return members.propertyStream()
                .map(member -> member.getKey() + "=" + encoded(member.getValue().asString()))
                .collect(Collectors.joining("&"));
    }

    /** Path and query. */
    String target() {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            String value = parameters.get(name);
            if (value != null && parameter.path("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", encoded(value));
            } else if (value != null && parameter.path("in").asString().equals("query")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        }
        return path + detour + query;
    }

    /** Those that are parameters and those that are not. */
    Map<String, String> allHeaders() {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        operation.parameters().stream()
                .filter(parameter -> parameter.path("in").asString().equals("header"))
                .map(parameter -> parameter.path("name").asString())
                .filter(parameters::containsKey)
                .forEach(name -> all.put(name, parameters.get(name)));
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
