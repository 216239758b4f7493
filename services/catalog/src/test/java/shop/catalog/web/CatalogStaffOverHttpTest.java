package shop.catalog.web;

import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.api.CatalogStaffApi;
import shop.platform.testing.Processes;

class CatalogStaffOverHttpTest extends CatalogStaffContract {

    private ServletWebServerApplicationContext consumer;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ImportHttpServices(group = "catalog", types = CatalogStaffApi.class)
    static class Consumer {}

    @Override
    CatalogStaffApi reach(ServletWebServerApplicationContext process) {
        consumer = Processes.start(
                Consumer.class,
                "spring.http.serviceclient.catalog.base-url=http://localhost:" + Processes.port(process));
        return consumer.getBean(CatalogStaffApi.class);
    }

    @AfterAll
    void stopConsumer() {
        consumer.close();
    }
}
