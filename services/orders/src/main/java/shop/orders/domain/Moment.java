package shop.orders.domain;

import java.time.Instant;

/** When an order entered a state: what later explains it. */
public record Moment(State state, Instant at) {}
