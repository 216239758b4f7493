package shop.orders.web;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import shop.catalog.api.CatalogApi;
import shop.orders.OrdersModule;
import shop.orders.testing.FakeCatalog;
import shop.orders.testing.FakePayments;
import shop.orders.testing.FakeStorage;
import shop.orders.testing.Faults;
import shop.payments.api.PaymentsApi;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.storage.api.StorageApi;

/** Orders as they are assembled, with neighbours in the same process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(OrdersModule.class)
class OrdersProcess {

    static ServletWebServerApplicationContext start() {
        return start(EmbeddedMongo.uri("orders"));
    }

    static ServletWebServerApplicationContext start(String mongoUri) {
        return Processes.start(
                OrdersProcess.class,
                "shop.orders.mongo-uri=" + mongoUri,
                "shop.orders.drive-for=60s",
                "shop.orders.sweep-period=100ms");
    }

    static ServletWebServerApplicationContext consumerOf(ServletWebServerApplicationContext orders) {
        return Processes.start(
                OrdersConsumer.class,
                "spring.http.serviceclient.orders.base-url=http://localhost:" + Processes.port(orders));
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    CatalogApi catalog(Faults faults, Clock clock) {
        FakeCatalog catalog = new FakeCatalog(clock)
                .with("A", 100, 100_000)
                .with("B", 250, 100_000)
                .with("NONE-LEFT", 100, 0)
                .with("UNPAYABLE", 113, 1000);
        return faults.around(CatalogApi.class, catalog);
    }

    @Bean
    PaymentsApi payments() {
        return new FakePayments();
    }

    @Bean
    StorageApi storage() {
        return new FakeStorage();
    }
}
