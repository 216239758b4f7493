package shop.storefront.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.CatalogStaffApi;
import shop.storefront.domain.BrowseShelf;
import shop.storefront.domain.FindArticles;
import shop.storefront.domain.StaffCatalog;

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

    @Bean
    StaffCatalog storefrontStaffCatalog(CatalogStaffApi catalog) {
        return new StaffShelves(catalog);
    }
}
