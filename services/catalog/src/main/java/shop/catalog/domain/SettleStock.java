package shop.catalog.domain;

import java.util.Collection;
import java.util.UUID;

/** Turns the reserved stock of a confirmed order into sold stock. What is not reserved any more is left as it is. */
public final class SettleStock {

    private final Reservations reservations;

    public SettleStock(Reservations reservations) {
        this.reservations = reservations;
    }

    public void settle(UUID orderId, Collection<String> skus) {
        reservations.of(orderId, OrderLines.of(skus)).forEach((sku, entry) -> {
            if (entry.state() == Reservation.State.RESERVED) {
                reservations.sell(orderId, sku, entry.quantity());
            }
        });
    }
}
