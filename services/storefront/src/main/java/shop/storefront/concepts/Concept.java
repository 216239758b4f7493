package shop.storefront.concepts;

import java.util.List;

/**
 * A row of {@code k8s/concepts.yaml}.
 *
 * @param topic the part of the course to which it belongs
 * @param what it is, in one sentence
 * @param why it is there
 * @param since where older material says something else; may be empty
 * @param manifests files, or patterns of them, from {@code k8s/}
 * @param command to try
 * @param expected what one then sees
 * @param refused what must not happen
 */
public record Concept(
        String id,
        String topic,
        String title,
        String what,
        String why,
        String since,
        List<String> manifests,
        String command,
        String expected,
        String refused) {}
