package shop.storefront.domain;

import java.util.Locale;

/**
 * A product on a card.
 *
 * @param priceInCents euro cents
 * @param picture SHA-256 of the picture in lower-case hex; empty when there is none
 */
public record Product(String sku, String name, String category, long priceInCents, String picture, boolean inStock) {

    /** The price as a customer reads it, such as {@code €1,234.50}. */
    public String price() {
        return String.format(Locale.ROOT, "€%,d.%02d", priceInCents / 100, priceInCents % 100);
    }

    public boolean hasPicture() {
        return !picture.isEmpty();
    }
}
