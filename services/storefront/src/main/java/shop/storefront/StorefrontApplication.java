package shop.storefront;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.api.CatalogApi;
import shop.catalog.api.CatalogStaffApi;
import shop.orders.api.OrdersApi;
import shop.platform.ShopApplication;
import shop.platform.about.api.AboutApi;
import shop.platform.lever.api.LeversApi;
import shop.storage.api.StorageApi;

/** The storefront as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(StorefrontModule.class)
@ImportHttpServices(
        group = "catalog",
        types = {CatalogApi.class, CatalogStaffApi.class, AboutApi.class, LeversApi.class})
@ImportHttpServices(
        group = "orders",
        types = {OrdersApi.class, AboutApi.class, LeversApi.class})
@ImportHttpServices(
        group = "storage",
        types = {StorageApi.class, AboutApi.class, LeversApi.class})
public class StorefrontApplication {

    public static void main(String[] args) {
        ShopApplication.run(StorefrontApplication.class, args);
    }
}
