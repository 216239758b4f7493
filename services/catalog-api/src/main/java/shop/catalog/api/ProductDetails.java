package shop.catalog.api;

/**
 * A product as its page shows it and as an order needs it.
 *
 * @param priceInCents euro cents, 1 or more
 * @param picture SHA-256 of the picture in lower-case hex, as storage addresses it; empty when there is none
 * @param stock pieces that can be ordered now, 0 or more
 */
public record ProductDetails(
        String sku, String name, String description, String category, long priceInCents, String picture, int stock) {}
