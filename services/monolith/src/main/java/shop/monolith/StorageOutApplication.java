package shop.monolith;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.CatalogModule;
import shop.orders.OrdersModule;
import shop.payments.api.PaymentsApi;
import shop.platform.ShopApplication;
import shop.platform.about.api.AboutApi;
import shop.platform.lever.api.LeversApi;
import shop.storage.api.StorageApi;
import shop.storefront.StorefrontModule;

/** Catalog, orders and storefront in one process; storage is a service of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CatalogModule.class, OrdersModule.class, StorefrontModule.class})
@ImportHttpServices(
        group = "payments",
        types = {PaymentsApi.class, AboutApi.class, LeversApi.class})
@ImportHttpServices(
        group = "storage",
        types = {StorageApi.class, AboutApi.class, LeversApi.class})
public class StorageOutApplication {

    public static void main(String[] args) {
        ShopApplication.run(StorageOutApplication.class, args);
    }
}
