package shop.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: the orders of the shop, each one document that is written whole or not at all. */
public interface Orders {

    /** @return whether it was added; not when the customer used the key before */
    boolean add(Order order);

    Optional<Order> find(UUID id);

    Optional<Order> find(String customer, String key);

    /** The newest first. */
    List<Order> list(Selection selection, int limit);

    /**
     * Replaces what {@code before} was by {@code after}, state and outbox together.
     *
     * @return false, with nothing changed, when somebody else wrote since {@code before} was read
     */
    boolean change(Order before, Order after);

    /** Orders that wait to be looked at, those that have waited longest first. */
    List<UUID> due(Instant now, int limit);

    /** How many orders wait to be looked at, counted up to the limit. */
    int countDue(Instant now, int limit);

    /**
     * Postpones an order that is due, so that other sweepers leave it alone until then.
     *
     * @return the order as it stands now; empty when somebody else took it
     */
    Optional<Order> claim(UUID id, Instant now, Instant until);
}
