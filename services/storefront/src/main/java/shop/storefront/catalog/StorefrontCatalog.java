package shop.storefront.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.catalog.api.CatalogApi;
import shop.storefront.domain.BrowseShelf;

/** Where the shelves come from. */
@Configuration(proxyBeanMethods = false)
public class StorefrontCatalog {

    @Bean
    BrowseShelf storefrontBrowseShelf(CatalogApi catalog) {
        return new CatalogShelves(catalog);
    }
}
