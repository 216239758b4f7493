package shop.catalog.web;

import shop.catalog.domain.Details;
import shop.catalog.domain.Product;

/** A product as the public sees it: whether there is any, not how many, so that a reservation makes no new version. */
record ProductView(
        String sku,
        String name,
        String description,
        String category,
        long priceInCents,
        String picture,
        boolean inStock) {

    static ProductView of(Product product) {
        Details details = product.details();
        return new ProductView(
                product.sku(),
                details.name(),
                details.description(),
                details.category(),
                details.priceInCents(),
                details.picture(),
                product.inStock());
    }
}
