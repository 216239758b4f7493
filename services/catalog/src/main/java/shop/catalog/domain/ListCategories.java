package shop.catalog.domain;

import java.util.List;

/** The categories that have products. */
public final class ListCategories {

    private final Products products;

    public ListCategories(Products products) {
        this.products = products;
    }

    public List<String> list() {
        return products.categories();
    }
}
