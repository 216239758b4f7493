package shop.orders;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.api.CatalogApi;
import shop.payments.api.PaymentsApi;
import shop.platform.ShopApplication;
import shop.platform.about.api.AboutApi;
import shop.storage.api.StorageApi;

/** Orders as a process of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(OrdersModule.class)
@ImportHttpServices(
        group = "catalog",
        types = {CatalogApi.class, AboutApi.class})
@ImportHttpServices(
        group = "payments",
        types = {PaymentsApi.class, AboutApi.class})
@ImportHttpServices(
        group = "storage",
        types = {StorageApi.class, AboutApi.class})
public class OrdersApplication {

    public static void main(String[] args) {
        ShopApplication.run(OrdersApplication.class, args);
    }
}
