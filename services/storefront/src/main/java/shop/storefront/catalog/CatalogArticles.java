package shop.storefront.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.ProductDetails;
import shop.storefront.domain.Article;
import shop.storefront.domain.FindArticles;

/** Products by SKU, as the catalog's contract shows them. */
final class CatalogArticles implements FindArticles {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogArticles.class);

    private final CatalogApi catalog;

    CatalogArticles(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Map<String, Article>> find(Set<String> skus) {
        if (skus.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            return Optional.of(catalog.products(skus).stream()
                    .map(CatalogArticles::article)
                    .collect(Collectors.toMap(Article::sku, Function.identity())));
        } catch (RuntimeException unreachable) {
            // Across processes a refusal, in process whatever the store throws: for a visitor it is the same
            LOG.warn("Products cannot be read: {}", unreachable.toString());
            return Optional.empty();
        }
    }

    private static Article article(ProductDetails details) {
        return new Article(
                details.sku(),
                details.name(),
                details.description(),
                details.category(),
                details.priceInCents(),
                details.picture(),
                details.stock());
    }
}
