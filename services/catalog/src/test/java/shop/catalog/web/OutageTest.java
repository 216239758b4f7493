package shop.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import shop.catalog.CatalogApplication;
import shop.platform.testing.Processes;

class OutageTest {

    @Test
    void startsWithoutItsDatabaseAndSaysThatItIsUnavailable() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        try (var process = Processes.start(
                CatalogApplication.class,
                "shop.catalog.mongo-uri=mongodb://localhost:" + closed + "/catalog?serverSelectionTimeoutMS=300")) {
            HttpResponse<String> answer = new Http(Processes.port(process)).get("/api/products/CUP-1");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("urn:shop:problem:unavailable");
        }
    }
}
