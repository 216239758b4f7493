package shop.storefront.orders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.orders.api.OrdersApi;
import shop.storefront.domain.CustomerOrders;
import shop.storefront.domain.StaffOrders;

/** Where orders go to and come from. */
@Configuration(proxyBeanMethods = false)
public class StorefrontOrders {

    @Bean
    CustomerOrders storefrontCustomerOrders(OrdersApi orders) {
        return new OrdersOfCustomers(orders);
    }

    @Bean
    StaffOrders storefrontStaffOrders(OrdersApi orders) {
        return new OrdersForStaff(orders);
    }
}
