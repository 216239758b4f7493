package shop.orders.domain;

import java.time.Instant;

/**
 * An entry of an order's history, which is never changed and read when somebody asks how the order came to its end.
 *
 * @param state that the order entered
 * @param at when, to the millisecond
 */
public record Moment(State state, Instant at) {}
