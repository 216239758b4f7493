package shop.storefront.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductPage;
import shop.catalog.api.ProductSummary;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.Product;
import shop.storefront.domain.Search;
import shop.storefront.domain.Shelf;

/** The catalog's shelves, as its contract shows them. */
public class CatalogShelves implements BrowseShelf {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogShelves.class);

    private final CatalogApi catalog;

    public CatalogShelves(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Shelf> browse(Search search, int limit) {
        try {
            ProductPage page = page(search, limit);
            return Optional.of(new Shelf(products(page), categories(), page.next()));
        } catch (RuntimeException unreachable) {
            // Across processes a refusal, in process whatever the store throws: for a visitor it is the same
            LOG.warn("The catalogue cannot be read: {}", unreachable.toString());
            return Optional.empty();
        }
    }

    @Override
    public List<Product> suggest(Search search, int limit) {
        try {
            return products(page(search, limit));
        } catch (RuntimeException unreachable) {
            LOG.warn("Nothing can be suggested: {}", unreachable.toString());
            return List.of();
        }
    }

    private ProductPage page(Search search, int limit) {
        return catalog.browse(orNull(search.query()), orNull(search.category()), orNull(search.after()), limit);
    }

    private static List<Product> products(ProductPage page) {
        return page.items().stream().map(CatalogShelves::product).toList();
    }

    /** A page without its category links is better than none. */
    private List<String> categories() {
        try {
            return catalog.categories();
        } catch (RuntimeException unreachable) {
            LOG.warn("The categories cannot be read: {}", unreachable.toString());
            return List.of();
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Product product(ProductSummary summary) {
        return new Product(
                summary.sku(),
                summary.name(),
                summary.category(),
                summary.priceInCents(),
                summary.picture(),
                summary.inStock());
    }
}
