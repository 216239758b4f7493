package shop.storage.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.platform.testing.Processes;
import shop.storage.api.StorageApi;

class StorageContractOverHttpTest extends StorageContract {

    private ServletWebServerApplicationContext neighbour;

    @BeforeAll
    void startNeighbour() {
        neighbour = Processes.start(
                Neighbour.class,
                "spring.http.serviceclient.storage.base-url=http://localhost:" + Processes.port(process));
    }

    @AfterAll
    void stopNeighbour() {
        neighbour.close();
    }

    @Override
    StorageApi storage() {
        return neighbour.getBean(StorageApi.class);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ImportHttpServices(group = "storage", types = StorageApi.class)
    static class Neighbour {}
}
