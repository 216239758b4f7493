package shop.catalog.domain;

import shop.platform.Refusal;

/** One product as the database has it. */
public final class ShowProduct {

    private final Products products;

    public ShowProduct(Products products) {
        this.products = products;
    }

    /** @throws Refusal of kind {@link Refusal.Kind#NOT_FOUND} */
    public Product show(String sku) {
        if (!Sku.isValid(sku)) {
            throw Refusal.notFound("product");
        }
        return products.find(sku).orElseThrow(() -> Refusal.notFound("product"));
    }
}
