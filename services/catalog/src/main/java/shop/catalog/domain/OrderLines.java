package shop.catalog.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The borders of what another module may ask for an order, so that a product's document stays bounded. */
final class OrderLines {

    private static final int MAX_LINES = 100;
    private static final int MAX_PIECES = 1_000_000;

    /** Far more than an order lives; a deadline beyond it would keep its entry in the product for good. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private OrderLines() {}

    /** In the order of the SKU, so that two orders for the same last pieces meet at the same product first. */
    static SortedMap<String, Integer> of(Map<String, Integer> quantities) {
        require(quantities.size() <= MAX_LINES && !quantities.isEmpty());
        quantities.forEach((sku, quantity) -> require(sku != null && isAllowed(quantity)));
        return new TreeMap<>(quantities);
    }

    private static boolean isAllowed(@Nullable Integer quantity) {
        return quantity != null && quantity > 0 && quantity <= MAX_PIECES;
    }

    static SortedSet<String> of(Collection<String> skus) {
        require(skus.size() <= MAX_LINES);
        skus.forEach(sku -> require(sku != null));
        return new TreeSet<>(skus);
    }

    /** Not before 1970: the store's dates do not reach as far back as Java's. */
    static Instant deadline(Instant deadline, Instant now) {
        require(deadline.isBefore(now.plus(LONGEST)));
        return deadline.isBefore(Instant.EPOCH) ? Instant.EPOCH : deadline;
    }

    private static void require(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("The lines or the deadline of the order are not allowed.");
        }
    }
}
