package shop.catalog.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What products remember of orders. Every write is one atomic, conditional change of one product. */
public interface Reservations {

    /** Which of these products there are. */
    Set<String> known(Collection<String> skus);

    /** What these products remember of the order, by SKU. */
    Map<String, Reservation> of(UUID orderId, Collection<String> skus);

    /**
     * Moves pieces from stock to reserved, if there are as many and the product remembers nothing of the order.
     *
     * @return pieces left in stock; empty when nothing was taken
     */
    OptionalInt take(UUID orderId, String sku, int quantity, Instant deadline);

    /**
     * Leaves a tombstone, if the product remembers nothing of the order.
     *
     * @param refusal what to answer when the order comes again; null for released
     * @return whether it was left
     */
    boolean bury(UUID orderId, String sku, Instant deadline, @Nullable ReserveRefusal refusal);

    /**
     * Moves pieces from reserved back to stock, if they are reserved.
     *
     * @return pieces in stock afterwards; empty when nothing was given back
     */
    OptionalInt giveBack(UUID orderId, String sku, int quantity);

    /** Moves pieces from reserved to sold, if they are reserved. */
    void sell(UUID orderId, String sku, int quantity);

    /** Forgets what is settled or released and whose deadline was before this instant. */
    void forget(Instant deadlineBefore);
}
