package shop.orders.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its customer and staff see it.
 *
 * @param customer subject of the customer
 * @param reason why it was rejected, such as {@code OUT_OF_STOCK}; null unless rejected
 * @param receipt whether its receipt can be read at {@code /api/files/receipts/<id>}
 */
public record OrderView(
        UUID id,
        String customer,
        OrderState state,
        @Nullable String reason,
        List<Line> lines,
        long totalInCents,
        Instant placedAt,
        boolean receipt) {

    /** A line at the name and price of the moment it was ordered. */
    public record Line(String sku, String name, int quantity, long priceInCents) {}
}
