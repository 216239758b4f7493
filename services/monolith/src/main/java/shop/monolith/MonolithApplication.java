package shop.monolith;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.CatalogModule;
import shop.edge.EdgeModule;
import shop.identity.IdentityModule;
import shop.orders.OrdersModule;
import shop.payments.api.PaymentsApi;
import shop.platform.ShopApplication;
import shop.platform.about.api.AboutApi;
import shop.platform.lever.api.LeversApi;
import shop.storage.StorageModule;
import shop.storefront.StorefrontModule;

/** Every module in one process, with the edge. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    EdgeModule.class,
    IdentityModule.class,
    CatalogModule.class,
    OrdersModule.class,
    StorageModule.class,
    StorefrontModule.class
})
@ImportHttpServices(
        group = "payments",
        types = {PaymentsApi.class, AboutApi.class, LeversApi.class})
public class MonolithApplication {

    public static void main(String[] args) {
        ShopApplication.run(MonolithApplication.class, args);
    }
}
