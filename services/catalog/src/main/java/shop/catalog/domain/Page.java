package shop.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param items in the order of their SKU
 * @param next where the following page starts after; null on the last one
 */
public record Page(List<Summary> items, @Nullable String next) {

    static Page of(List<Summary> found, int limit) {
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<Summary> items = found.subList(0, limit);
        return new Page(items, items.getLast().sku());
    }
}
