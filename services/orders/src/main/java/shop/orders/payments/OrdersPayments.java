package shop.orders.payments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.orders.domain.Payments;
import shop.payments.api.PaymentsApi;

/** The payment provider as orders see it. */
@Configuration(proxyBeanMethods = false)
public class OrdersPayments {

    @Bean
    Payments ordersPayments(PaymentsApi provider) {
        return new ProviderPayments(provider);
    }
}
