package shop.storefront.domain;

/**
 * A product on a card.
 *
 * @param priceInCents euro cents
 * @param picture SHA-256 of the picture in lower-case hex; empty when there is none
 */
public record Product(String sku, String name, String category, long priceInCents, String picture, boolean inStock) {

    public boolean hasPicture() {
        return !picture.isEmpty();
    }
}
