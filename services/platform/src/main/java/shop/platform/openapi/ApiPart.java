package shop.platform.openapi;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Port: a part of the shop's public API, wherever it runs, with a document of its own. */
public interface ApiPart {

    /** Of the module that the part belongs to, such as {@code catalog}. */
    String name();

    /**
     * The part's OpenAPI document, which the caller may change; empty when the part runs in a release that has none.
     *
     * @throws RuntimeException when the part cannot be asked now
     */
    Optional<ObjectNode> document();
}
