package shop.orders;

import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import shop.orders.domain.BoundedThreads;

/** Threads for requests and threads for the sweeper, apart, so that neither keeps the other waiting. They stop before the store does. */
@Configuration(proxyBeanMethods = false)
class OrdersThreads {

    @Bean
    @DependsOn("ordersDatabase")
    BoundedThreads ordersRequestThreads(OrdersProperties properties) {
        return threads("orders-drive-", properties.drives(), properties);
    }

    @Bean
    @DependsOn("ordersDatabase")
    BoundedThreads ordersSweepThreads(OrdersProperties properties) {
        return threads("orders-sweep-", properties.sweeps(), properties);
    }

    private static BoundedThreads threads(String name, int most, OrdersProperties properties) {
        return new BoundedThreads(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name(name, 0).factory()),
                most,
                properties.stopWithin());
    }
}
