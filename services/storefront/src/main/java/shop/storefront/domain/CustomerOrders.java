package shop.storefront.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.platform.Caller;

/**
 * The orders of somebody. Every method throws a {@link shop.platform.Refusal} of kind UNAVAILABLE while orders cannot be
 * reached; nobody knows then whether it did its work, and it may be called again.
 */
public interface CustomerOrders {

    /** @param key the same key never makes a second order */
    Placing place(Caller caller, String key, Basket basket, long totalInCents);

    /** The order; empty when there is none that the caller may see. */
    Optional<Order> find(Caller caller, UUID id);

    /**
     * Orders, newest first.
     *
     * @param after the {@code next} of the page before; null for the first page
     */
    OrderPage list(Caller caller, @Nullable String after, int limit);

    /** The order as it stands after the attempt to cancel it; empty when there is none that the caller may see. */
    Optional<Order> cancel(Caller caller, UUID id);
}
