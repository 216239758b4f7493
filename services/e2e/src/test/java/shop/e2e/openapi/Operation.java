package shop.e2e.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation of a description. */
record Operation(Description description, String method, String path, JsonNode item, JsonNode node) {

    String id() {
        return node.path("operationId").asString();
    }

    Set<String> statuses() {
        return Set.copyOf(node.path("responses").propertyNames());
    }

    boolean says(int status) {
        return node.path("responses").has(String.valueOf(status));
    }

    JsonNode response(int status) {
        return description.resolve(node.path("responses").path(String.valueOf(status)));
    }

    /** By name, as what an operation says of a parameter replaces what its path says. */
    List<JsonNode> parameters() {
        Map<String, JsonNode> byName = new TreeMap<>();
        Stream.of(item, node)
                .flatMap(place -> place.path("parameters").valueStream())
                .map(description::resolve)
                .forEach(parameter -> byName.put(parameter.path("name").asString(), parameter));
        return List.copyOf(byName.values());
    }

    /** Of the body; none when it has no body. */
    List<String> mediaTypes() {
        return List.copyOf(node.path("requestBody").path("content").propertyNames());
    }

    /** The example of a body; a missing node when there is none, as of a picture. */
    JsonNode example(String mediaType) {
        JsonNode content = node.path("requestBody").path("content").path(mediaType);
        return content.has("example")
                ? content.path("example")
                : description.resolve(content.path("schema")).path("example");
    }

    boolean isForSomebody() {
        return !node.path("security").isEmpty();
    }

    boolean isForStaff() {
        return node.path("security")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .anyMatch(role -> role.asString().equals("STAFF"));
    }

    @Override
    public String toString() {
        return id();
    }
}
