package shop.orders.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was ordered: the part of an order that never changes.
 *
 * @param customer subject of the customer
 * @param key the customer's idempotency key, one order each
 * @param fingerprint of the basket, to tell a replay from another basket under the same key
 * @param deadline until when stock and money must be set aside
 */
public record Purchase(
        String customer,
        String key,
        String fingerprint,
        List<Line> lines,
        long totalInCents,
        Instant placedAt,
        Instant deadline) {

    public Purchase {
        lines = List.copyOf(lines);
    }

    public Set<String> skus() {
        Set<String> skus = new LinkedHashSet<>();
        lines.forEach(line -> skus.add(line.sku()));
        return skus;
    }
}
