package shop.catalog.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.catalog.CatalogModule;
import shop.catalog.CatalogProperties;
import shop.catalog.domain.ShowProduct;
import shop.platform.openapi.ModuleDocument;
import tools.jackson.databind.json.JsonMapper;

/** The web adapters of the catalog. */
@Configuration(proxyBeanMethods = false)
@Import({
    BrowseController.class,
    ProductController.class,
    StaffController.class,
    CatalogEndpoint.class,
    CatalogStaffEndpoint.class
})
public class CatalogWeb {

    @Bean
    ModuleDocument catalogApiDocument() {
        return new ModuleDocument("catalog", CatalogModule.class);
    }

    @Bean
    ProductAnswers catalogProductAnswers(ShowProduct showProduct, JsonMapper json, CatalogProperties properties) {
        return new ProductAnswers(showProduct, json, properties.cacheSize().toBytes(), properties.cacheTtl());
    }
}
