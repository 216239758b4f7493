package shop.catalog.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts an order's reserved stock back. Where nothing is reserved it leaves a tombstone, so that a reserve that was sent
 * before and arrives after takes nothing. What is settled stays settled.
 */
public final class ReleaseStock {

    private final Reservations reservations;
    private final ProductChanges changes;
    private final Clock clock;

    public ReleaseStock(Reservations reservations, ProductChanges changes, Clock clock) {
        this.reservations = reservations;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param skus the products of the order; unknown ones are passed over */
    public void release(UUID orderId, Collection<String> skus, Instant deadline) {
        Instant end = OrderLines.deadline(deadline, clock.instant());
        Collection<String> lines = OrderLines.of(skus);
        Map<String, Reservation> entries = reservations.of(orderId, lines);
        for (String sku : lines) {
            Reservation entry = entries.get(sku);
            if (entry == null && !reservations.bury(orderId, sku, end, null)) {
                // A reserve came between the two
                entry = reservations.of(orderId, List.of(sku)).get(sku);
            }
            giveBack(orderId, sku, entry);
        }
    }

    private void giveBack(UUID orderId, String sku, @Nullable Reservation entry) {
        if (entry != null && entry.state() == Reservation.State.RESERVED) {
            OptionalInt stock = reservations.giveBack(orderId, sku, entry.quantity());
            if (stock.isPresent() && stock.getAsInt() == entry.quantity()) {
                changes.changed(sku);
            }
        }
    }
}
