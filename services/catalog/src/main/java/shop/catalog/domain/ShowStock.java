package shop.catalog.domain;

import shop.platform.Caller;
import shop.platform.Refusal;

/** Where the pieces of a product are; for staff only. */
public final class ShowStock {

    private final Products products;

    public ShowStock(Products products) {
        this.products = products;
    }

    public StockCount show(Caller caller, String sku) {
        caller.requireStaff();
        return products.stock(sku).orElseThrow(() -> Refusal.notFound("product"));
    }
}
