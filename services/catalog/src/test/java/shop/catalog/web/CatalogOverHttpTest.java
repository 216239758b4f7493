package shop.catalog.web;

import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.catalog.api.CatalogApi;
import shop.platform.testing.Processes;

class CatalogOverHttpTest extends CatalogContract {

    private ServletWebServerApplicationContext consumer;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ImportHttpServices(group = "catalog", types = CatalogApi.class)
    static class Consumer {}

    @Override
    CatalogApi reach(ServletWebServerApplicationContext process) {
        consumer = Processes.start(
                Consumer.class,
                "spring.http.serviceclient.catalog.base-url=http://localhost:" + Processes.port(process));
        return consumer.getBean(CatalogApi.class);
    }

    @AfterAll
    void stopConsumer() {
        consumer.close();
    }
}
