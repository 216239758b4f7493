package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.edge.EdgeProcess;
import shop.platform.lifecycle.Drain;
import shop.platform.testing.Processes;

/** A leaving process sends its clients elsewhere also where the edge, and no handler, answers them. */
class DrainingTest {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private ServletWebServerApplicationContext process;

    @BeforeEach
    void start() {
        process = EdgeProcess.start(
                "shop.edge.trusted-proxies=127.0.0.0/8,::1",
                "shop.edge.rate-limit-per-second=1",
                "shop.edge.rate-limit-burst=2");
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void closesTheConnectionOfEveryoneWhomTheEdgeRefuses() throws Exception {
        // After a 413 the container closes in any case
        assertThat(refusals())
                .filteredOn(refused -> refused.statusCode() != 413)
                .allSatisfy(refused -> assertThat(refused.headers().map()).doesNotContainKey("connection"));

        process.getBean(Drain.class).stop(() -> {});

        assertThat(refusals())
                .allSatisfy(refused ->
                        assertThat(refused.headers().firstValue("Connection")).hasValue("close"));
    }

    private List<HttpResponse<String>> refusals() throws Exception {
        List<HttpResponse<String>> refusals = List.of(
                send(request("/internal/echo", "203.0.113.1")),
                send(request("/api/echo", "203.0.113.2")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.noBody())),
                send(request("/api/echo", "203.0.113.3").POST(BodyPublishers.ofByteArray(new byte[300 * 1024]))),
                tooMany());
        assertThat(refusals).extracting(HttpResponse::statusCode).containsExactly(404, 403, 413, 429);
        return refusals;
    }

    private HttpResponse<String> tooMany() throws Exception {
        HttpResponse<String> answer = send(request("/api/echo", "203.0.113.4"));
        for (int i = 0; i < 50 && answer.statusCode() == 200; i++) {
            answer = send(request("/api/echo", "203.0.113.4"));
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, String client) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + Processes.port(process) + path))
                .header("X-Forwarded-For", client);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
