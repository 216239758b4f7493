package shop.storefront.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.catalog.api.CatalogApi;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.FindArticles;

/** Where the shelves come from. */
@Configuration(proxyBeanMethods = false)
public class StorefrontCatalog {

    @Bean
    BrowseShelf storefrontBrowseShelf(CatalogApi catalog) {
        return new CatalogShelves(catalog);
    }

    @Bean
    FindArticles storefrontFindArticles(CatalogApi catalog) {
        return new CatalogArticles(catalog);
    }
}
