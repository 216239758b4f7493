package shop.catalog.api;

/**
 * A product as a list shows it.
 *
 * @param priceInCents euro cents, 1 or more
 * @param picture SHA-256 of the picture in lower-case hex, as storage addresses it; empty when there is none
 * @param inStock whether at least one piece can be ordered
 */
public record ProductSummary(
        String sku, String name, String category, long priceInCents, String picture, boolean inStock) {}
