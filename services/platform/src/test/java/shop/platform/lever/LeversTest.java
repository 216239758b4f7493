package shop.platform.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.TestProcess;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

class LeversTest {

    private static final String LEVERS = "/api/levers/test";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void areOffByDefaultEvenForStaff() throws Exception {
        try (var process = start(false)) {
            assertThat(move(process, TestTokens.staff("bob"), levers(true, 100)).statusCode())
                    .isEqualTo(403);
            assertThat(get(process, "/api/page?limit=1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refuseEverybodyButStaff() throws Exception {
        try (var process = start(true)) {
            assertThat(move(process, TestTokens.user("alice"), levers(true, 100))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(move(process, "garbage", levers(true, 100)).statusCode()).isEqualTo(401);
            assertThat(get(process, "/api/page?limit=1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void failAndUnreadyTheProcessAndPutItBack() throws Exception {
        try (var process = start(true)) {
            String staff = TestTokens.staff("bob");

            assertThat(move(process, staff, levers(false, 100)).statusCode()).isEqualTo(200);

            HttpResponse<String> failed = get(process, "/api/page?limit=1");
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(readiness(process)).isEqualTo(503);

            assertThat(move(process, staff, levers(true, 0)).statusCode()).isEqualTo(200);
            assertThat(get(process, "/api/page?limit=1").statusCode()).isEqualTo(200);
            assertThat(readiness(process)).isEqualTo(200);
        }
    }

    @Test
    void refuseImpossibleValues() throws Exception {
        try (var process = start(true)) {
            assertThat(move(process, TestTokens.staff("bob"), levers(true, 101)).statusCode())
                    .isEqualTo(400);
        }
    }

    private static ServletWebServerApplicationContext start(boolean enabled) {
        return Processes.start(TestProcess.class, "shop.levers.enabled=" + enabled, "spring.application.name=test");
    }

    private static String levers(boolean ready, int failPercent) {
        return "{\"ready\":%s,\"live\":true,\"delayMillis\":0,\"failPercent\":%d}".formatted(ready, failPercent);
    }

    private HttpResponse<String> move(ServletWebServerApplicationContext process, String token, String levers)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(Processes.port(process), LEVERS))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(levers))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int readiness(ServletWebServerApplicationContext process) throws Exception {
        int management = process.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
        return send(uri(management, "/actuator/health/readiness")).statusCode();
    }

    private HttpResponse<String> get(ServletWebServerApplicationContext process, String path) throws Exception {
        return send(uri(Processes.port(process), path));
    }

    private HttpResponse<String> send(URI uri) throws Exception {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
