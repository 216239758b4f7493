package shop.edge.openapi;

import tools.jackson.databind.JsonNode;

/** Finds what a part of a document refers to. All references here are within the document. */
record References(JsonNode document) {

    private static final String REF = "$ref";

    /** The node itself, or what it refers to; a missing node when there is no such thing. */
    JsonNode resolve(JsonNode node) {
        JsonNode found = node;
        while (found.has(REF)) {
            found = document.at(found.path(REF).asString().substring(1));
        }
        return found;
    }

    /** The last part of a reference, or nothing when the node is none. */
    static String name(JsonNode node) {
        String reference = node.path(REF).asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
