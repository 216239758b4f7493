package shop.orders.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.orders.api.OrdersApi;
import shop.orders.domain.Orders;

class OrdersOverHttpTest extends OrdersApiContract {

    private static ServletWebServerApplicationContext process;
    private static ServletWebServerApplicationContext consumer;

    @BeforeAll
    static void start() {
        process = OrdersProcess.start();
        consumer = OrdersProcess.consumerOf(process);
    }

    @AfterAll
    static void stop() {
        consumer.close();
        process.close();
    }

    @Override
    OrdersApi orders() {
        return consumer.getBean(OrdersApi.class);
    }

    @Override
    Orders store() {
        return process.getBean(Orders.class);
    }
}
