package shop.orders.domain;

import java.time.Instant;
import java.util.UUID;

/** The place of an order in a list of the newest first. */
public record Position(Instant placedAt, UUID id) {}
