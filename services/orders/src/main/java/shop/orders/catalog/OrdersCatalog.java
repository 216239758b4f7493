package shop.orders.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.catalog.api.CatalogApi;
import shop.orders.domain.Prices;
import shop.orders.domain.Stock;

/** The catalog as orders see it. */
@Configuration(proxyBeanMethods = false)
public class OrdersCatalog {

    @Bean
    Prices ordersPrices(CatalogApi catalog) {
        return new CatalogPrices(catalog);
    }

    @Bean
    Stock ordersStock(CatalogApi catalog) {
        return new CatalogStock(catalog);
    }
}
