package shop.catalog.domain;

import java.util.Collection;
import java.util.List;

/** Reads products in one batch, as the database has them now: an order must not trust a cached price. */
public final class FindProducts {

    public static final int MAX_BATCH = 100;

    private final Products products;

    public FindProducts(Products products) {
        this.products = products;
    }

    /** @return unknown products and those beyond {@value #MAX_BATCH} are omitted; in no particular order */
    public List<Product> find(Collection<String> skus) {
        List<String> batch =
                skus.stream().filter(Sku::isValid).distinct().limit(MAX_BATCH).toList();
        return batch.isEmpty() ? List.of() : products.find(batch);
    }
}
