package shop.orders.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.orders.domain.CancelOrder;
import shop.orders.domain.PlaceOrder;
import shop.orders.domain.ReadOrders;

/** The two web adapters of orders. */
@Configuration(proxyBeanMethods = false)
public class OrdersWeb {

    @Bean
    OrdersController ordersController(PlaceOrder place, ReadOrders read, CancelOrder cancel) {
        return new OrdersController(place, read, cancel);
    }

    @Bean
    OrdersEndpoint ordersEndpoint(PlaceOrder place, ReadOrders read, CancelOrder cancel) {
        return new OrdersEndpoint(place, read, cancel);
    }
}
