package shop.orders.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which orders to list.
 *
 * @param customer only this customer's; null for everybody's
 * @param state only those in this state; null for all
 * @param after only those behind this place; null from the newest
 */
public record Selection(
        @Nullable String customer,
        @Nullable State state,
        @Nullable Position after) {}
