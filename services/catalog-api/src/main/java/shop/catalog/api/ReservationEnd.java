package shop.catalog.api;

import java.time.Instant;
import java.util.Set;

/**
 * @param skus the products of the order
 * @param deadline the order's deadline, as its reserve carries it
 */
public record ReservationEnd(Set<String> skus, Instant deadline) {}
