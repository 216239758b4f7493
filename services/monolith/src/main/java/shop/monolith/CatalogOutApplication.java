package shop.monolith;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.CatalogStaffApi;
import shop.orders.OrdersModule;
import shop.payments.api.PaymentsApi;
import shop.platform.ShopApplication;
import shop.platform.about.api.AboutApi;
import shop.platform.lever.api.LeversApi;
import shop.storage.api.StorageApi;
import shop.storefront.StorefrontModule;

/** Orders and storefront in one process; storage and catalog are services of their own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({OrdersModule.class, StorefrontModule.class})
@ImportHttpServices(
        group = "catalog",
        types = {CatalogApi.class, CatalogStaffApi.class, AboutApi.class, LeversApi.class})
@ImportHttpServices(
        group = "payments",
        types = {PaymentsApi.class, AboutApi.class, LeversApi.class})
@ImportHttpServices(
        group = "storage",
        types = {StorageApi.class, AboutApi.class, LeversApi.class})
public class CatalogOutApplication {

    public static void main(String[] args) {
        ShopApplication.run(CatalogOutApplication.class, args);
    }
}
