package shop.catalog.domain;

/**
 * A product as it is now.
 *
 * @param stock pieces that can be ordered, 0 or more
 * @param revision counts staff edits, from 1
 */
public record Product(String sku, Details details, int stock, long revision) {

    public boolean inStock() {
        return stock > 0;
    }

    public Version version() {
        return new Version(revision, inStock());
    }
}
