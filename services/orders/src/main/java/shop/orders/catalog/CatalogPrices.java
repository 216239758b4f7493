package shop.orders.catalog;

import java.util.List;
import java.util.Set;
import shop.catalog.api.CatalogApi;
import shop.orders.domain.Prices;
import shop.orders.domain.Product;

/** Prices as the catalog's contract tells them. */
public final class CatalogPrices implements Prices {

    private final CatalogApi catalog;

    public CatalogPrices(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Product> present(Set<String> skus) {
        return catalog.products(skus).stream()
                .map(product -> new Product(product.sku(), product.name(), product.priceInCents()))
                .toList();
    }
}
