package shop.catalog.domain;

import shop.platform.Refusal;

/**
 * A product that is about to enter the catalog.
 *
 * @param stock pieces that it starts with, 0 to {@value StockCount#MAX}
 */
public record NewProduct(
        String sku, String name, String description, String category, long priceInCents, String picture, int stock) {

    public Details details() {
        return new Details(name, description, category, priceInCents, picture);
    }

    static NewProduct of(String sku, Details details) {
        return new NewProduct(
                sku,
                details.name(),
                details.description(),
                details.category(),
                details.priceInCents(),
                details.picture(),
                0);
    }

    NewProduct checked() {
        if (!Sku.isValid(sku) || stock < 0 || stock > StockCount.MAX) {
            throw new Refusal(Refusal.Kind.INVALID, "bad-product", "The product's SKU or stock is not allowed.");
        }
        details().checked();
        return this;
    }
}
