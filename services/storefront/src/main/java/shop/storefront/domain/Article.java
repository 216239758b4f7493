package shop.storefront.domain;

/**
 * A product as its page and the basket show it.
 *
 * @param priceInCents euro cents
 * @param picture SHA-256 of the picture in lower-case hex; empty when there is none
 * @param stock pieces that can be ordered now
 */
public record Article(
        String sku, String name, String description, String category, long priceInCents, String picture, int stock) {

    /** From this many on nobody needs to know how many there are. */
    private static final int PLENTY = 10;

    public boolean hasPicture() {
        return !picture.isEmpty();
    }

    public boolean inStock() {
        return stock > 0;
    }

    public boolean isScarce() {
        return inStock() && stock < PLENTY;
    }
}
