package shop.orders.web;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** Orders that run, and a customer of their public API. */
abstract class PublicApi {

    static final String BASKET =
            "{\"lines\":[{\"sku\":\"A\",\"quantity\":2},{\"sku\":\"B\",\"quantity\":1}],\"totalInCents\":450}";

    static ServletWebServerApplicationContext process;
    static ApiClient client;

    final String subject = "alice-" + UUID.randomUUID();
    final String alice = TestTokens.user(subject);
    final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        process = OrdersProcess.start();
        client = new ApiClient(Processes.port(process));
    }

    @AfterAll
    static void stop() {
        process.close();
    }
}
