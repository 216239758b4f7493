package shop.catalog.api;

/**
 * A product as staff see it. Always {@code supplied = stock + reserved + sold}.
 *
 * @param priceInCents euro cents, 1 or more
 * @param picture SHA-256 of the picture in lower-case hex, as storage addresses it; empty when there is none
 * @param stock pieces that can be ordered now
 * @param reserved held for orders that are not confirmed yet
 * @param sold went to confirmed orders
 * @param supplied everything ever put in, less what staff took out
 * @param revision counts staff edits, from 1
 */
public record StaffProduct(
        String sku,
        String name,
        String category,
        long priceInCents,
        String picture,
        int stock,
        int reserved,
        int sold,
        int supplied,
        long revision) {}
