package shop.catalog.api;

import java.time.Instant;
import java.util.Map;

/**
 * @param quantities pieces by SKU, each 1 or more
 * @param deadline the order's deadline: after it the reservation is refused
 */
public record ReserveRequest(Map<String, Integer> quantities, Instant deadline) {}
