package shop.orders.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.orders.OrdersModule;
import shop.platform.openapi.ModuleDocument;

/** The two web adapters of orders. */
@Configuration(proxyBeanMethods = false)
@Import({OrdersController.class, OrdersEndpoint.class})
public class OrdersWeb {

    @Bean
    ModuleDocument ordersApiDocument() {
        return new ModuleDocument("orders", OrdersModule.class);
    }
}
