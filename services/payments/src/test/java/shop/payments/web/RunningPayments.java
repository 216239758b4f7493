package shop.payments.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.service.registry.ImportHttpServices;
import shop.payments.PaymentsApplication;
import shop.payments.api.PaymentsApi;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** A test against the sandbox as a process, with the contract as its own bean and as a neighbour's proxy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningPayments {

    private final HttpClient http = HttpClient.newHttpClient();

    Path directory;
    ServletWebServerApplicationContext process;
    private ServletWebServerApplicationContext neighbour;

    @BeforeAll
    void start(@TempDir Path temporary) {
        directory = temporary;
        process = Processes.start(
                PaymentsApplication.class,
                "shop.payments.journal=" + directory.resolve("payments.journal"),
                "shop.levers.enabled=true");
        neighbour = Processes.start(
                Neighbour.class,
                "spring.http.serviceclient.payments.base-url=http://localhost:" + Processes.port(process));
    }

    @AfterAll
    void stop() {
        neighbour.close();
        process.close();
    }

    PaymentsApi inProcess() {
        return process.getBean(PaymentsApi.class);
    }

    PaymentsApi overHttp() {
        return neighbour.getBean(PaymentsApi.class);
    }

    int port() {
        return Processes.port(process);
    }

    int managementPort() {
        return Integer.parseInt(String.valueOf(process.getEnvironment().getProperty("local.management.port")));
    }

    HttpResponse<String> send(int port, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + TestTokens.service())
                .header("Content-Type", "application/json")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ImportHttpServices(group = "payments", types = PaymentsApi.class)
    static class Neighbour {}
}
