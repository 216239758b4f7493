package shop.catalog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.catalog.domain.AddProduct;
import shop.catalog.domain.BrowseProducts;
import shop.catalog.domain.ChangeStock;
import shop.catalog.domain.EditProduct;
import shop.catalog.domain.FindProducts;
import shop.catalog.domain.ImportProducts;
import shop.catalog.domain.ListCategories;
import shop.catalog.domain.PruneReservations;
import shop.catalog.domain.ReleaseStock;
import shop.catalog.domain.ReserveStock;
import shop.catalog.domain.SettleStock;
import shop.catalog.domain.ShowProduct;
import shop.catalog.domain.ShowStock;
import shop.catalog.mongo.CatalogMongo;
import shop.catalog.web.CatalogWeb;
import shop.platform.about.api.ModuleFacts;
import shop.platform.lifecycle.RegularWork;
import shop.platform.lifecycle.WarmUp;

/** Everything of the catalog. Imported classes are beans under their full name, so no other module's collide. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogProperties.class)
@Import({
    AddProduct.class,
    BrowseProducts.class,
    ChangeStock.class,
    EditProduct.class,
    FindProducts.class,
    ImportProducts.class,
    ListCategories.class,
    PruneReservations.class,
    ReleaseStock.class,
    ReserveStock.class,
    SettleStock.class,
    ShowProduct.class,
    ShowStock.class,
    CatalogMongo.class,
    CatalogWeb.class
})
public class CatalogModule {
    @Bean
    ModuleFacts catalogFacts() {
        return ModuleFacts.of("catalog");
    }

    /** What most visitors read first. */
    @Bean
    WarmUp catalogWarmUp() {
        return get -> get.accept("/api/products");
    }

    /** Each replica prunes: it is one conditional update, and the second finds nothing left. */
    @Bean
    RegularWork catalogPruning(PruneReservations prune, CatalogProperties properties) {
        return new RegularWork("catalog-pruning", properties.prunePeriod(), prune::prune);
    }
}
