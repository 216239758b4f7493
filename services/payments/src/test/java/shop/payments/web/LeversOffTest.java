package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.payments.PaymentsApplication;
import shop.platform.testing.Processes;

class LeversOffTest {

    @Test
    void hasNoLeversUnlessTheyAreSwitchedOn(@TempDir Path directory) throws Exception {
        try (ServletWebServerApplicationContext process = Processes.start(
                        PaymentsApplication.class, "shop.payments.journal=" + directory.resolve("payments.journal"));
                HttpClient http = HttpClient.newHttpClient()) {
            String port = process.getEnvironment().getRequiredProperty("local.management.port");
            URI levers = URI.create("http://localhost:" + port + "/actuator/behaviour");

            HttpResponse<Void> answer =
                    http.send(HttpRequest.newBuilder(levers).GET().build(), HttpResponse.BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }
}
