package shop.storefront.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An ordering that somebody has begun, in however many tabs: they all get the same key, so that together they place one
 * order.
 *
 * @param key with which the order is placed
 * @param order what was placed with it; null before
 */
record Checkout(String key, @Nullable UUID order) {

    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{32})(?:\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

    static Checkout begin() {
        return new Checkout(UUID.randomUUID().toString().replace("-", ""), null);
    }

    Checkout placed(UUID id) {
        return new Checkout(key, id);
    }

    boolean isOpen() {
        return order == null;
    }

    String write() {
        return order == null ? key : key + "." + order;
    }

    static Optional<Checkout> read(String text) {
        return TEXT.matcher(text)
                .results()
                .filter(match -> match.group().length() == text.length())
                .map(match ->
                        new Checkout(match.group(1), match.group(2) == null ? null : UUID.fromString(match.group(2))))
                .findFirst();
    }
}
