package shop.catalog.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a product remembers of an order.
 *
 * @param quantity pieces; 0 for a tombstone, which only refuses a later reserve
 * @param refusal why the order was refused at this product; null unless it was
 */
public record Reservation(
        int quantity, State state, @Nullable ReserveRefusal refusal) {

    /** RESERVED ends as one of the other two, which are final. */
    public enum State {
        RESERVED,
        SETTLED,
        RELEASED
    }
}
