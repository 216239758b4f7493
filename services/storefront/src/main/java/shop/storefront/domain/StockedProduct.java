package shop.storefront.domain;

/**
 * A product as staff work on it.
 *
 * @param priceInCents euro cents
 * @param picture SHA-256 of the picture in lower-case hex; empty when there is none
 * @param stock pieces that can be ordered now
 * @param reserved held for orders that are not confirmed yet
 * @param sold went to confirmed orders
 * @param supplied everything ever put in, less what was taken out
 * @param revision what a change has to name, so that nobody overwrites what they have not seen
 */
public record StockedProduct(
        String sku,
        String name,
        String category,
        long priceInCents,
        String picture,
        int stock,
        int reserved,
        int sold,
        int supplied,
        long revision) {

    public boolean hasPicture() {
        return !picture.isEmpty();
    }
}
