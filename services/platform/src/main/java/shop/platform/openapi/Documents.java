package shop.platform.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How OpenAPI documents become one. */
public final class Documents {

    /** Below these, members of both documents stand side by side; everything else is taken whole from one of them. */
    private static final Set<String> SHARED = Set.of("paths", "components");

    private Documents() {}

    /**
     * Adds to a document what another one has and it has not: operations, components, tags, and members of the
     * document itself. What both have stays: while two versions run side by side, the first speaks for both, so a
     * component only ever gets more, like a contract.
     */
    public static void complete(ObjectNode document, JsonNode other) {
        other.forEachEntry((name, theirs) -> {
            if (name.equals("tags")) {
                addTags(document.withArrayProperty("tags"), theirs);
            } else if (SHARED.contains(name)) {
                // paths: their items; components: their kinds. Below each: operations by method, components by name
                ObjectNode ours = document.withObjectProperty(name);
                theirs.forEachEntry((key, value) -> addAbsent(ours.withObjectProperty(key), value));
            } else {
                document.putIfAbsent(name, theirs);
            }
        });
    }

    private static void addAbsent(ObjectNode ours, JsonNode theirs) {
        theirs.forEachEntry(ours::putIfAbsent);
    }

    private static void addTags(ArrayNode ours, JsonNode theirs) {
        Set<String> known = ours.valueStream().map(Documents::tagName).collect(Collectors.toSet());
        theirs.valueStream().filter(tag -> known.add(tagName(tag))).forEach(ours::add);
    }

    private static String tagName(JsonNode tag) {
        return tag.path("name").asString();
    }
}
