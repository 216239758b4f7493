package shop.orders.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.orders.api.OrdersApi;
import shop.orders.domain.Orders;

class OrdersInProcessTest extends OrdersApiContract {

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start() {
        process = OrdersProcess.start();
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Override
    OrdersApi orders() {
        return process.getBean(OrdersApi.class);
    }

    @Override
    Orders store() {
        return process.getBean(Orders.class);
    }
}
