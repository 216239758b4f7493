package shop.orders.api;

import org.jspecify.annotations.Nullable;

/**
 * @param order the order as it stands now; null when there is none that the caller may see
 * @param cancelled whether it is cancelled, now or before
 */
public record CancelAnswer(@Nullable OrderView order, boolean cancelled) {}
