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
    RegularPruning catalogPruning(PruneReservations prune, CatalogProperties properties) {
        return new RegularPruning(prune, properties.prunePeriod());
    }
}
