package shop.catalog.domain;

import shop.platform.Caller;
import shop.platform.Refusal;

/** Staff put a new product into the catalog, without any stock yet. */
public final class AddProduct {

    private final Products products;
    private final ProductChanges changes;

    public AddProduct(Products products, ProductChanges changes) {
        this.products = products;
        this.changes = changes;
    }

    /** @throws Refusal of kind {@link Refusal.Kind#PRECONDITION_FAILED} when there is such a product already */
    public Product add(Caller caller, String sku, Details details) {
        caller.requireStaff();
        Product added = products.add(NewProduct.of(sku, details).checked())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.PRECONDITION_FAILED, "product-exists", "There is a product of this SKU already."));
        changes.changed(sku);
        return added;
    }
}
