package shop.storefront.orders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.orders.api.OrdersApi;
import shop.storefront.domain.CustomerOrders;

/** Where orders go to and come from. */
@Configuration(proxyBeanMethods = false)
public class StorefrontOrders {

    @Bean
    CustomerOrders storefrontCustomerOrders(OrdersApi orders) {
        return new OrdersOfCustomers(orders);
    }
}
