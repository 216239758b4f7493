package shop.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import shop.platform.TestProcess;
import shop.platform.testing.Processes;

class DrainTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void leavesTheRotationBeforeItStops() throws Exception {
        var process = Processes.start(TestProcess.class, "shop.drain.period=3s");
        int port = Processes.port(process);
        String management = process.getEnvironment().getRequiredProperty("local.management.port");
        URI readiness = URI.create("http://localhost:" + management + "/actuator/health/readiness");
        assertThat(get(readiness).statusCode()).isEqualTo(200);

        Thread closing = Thread.startVirtualThread(process::close);

        await().until(() -> get(readiness).statusCode() == 503);
        HttpResponse<String> answer = get(URI.create("http://localhost:" + port + "/api/page?limit=1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
        closing.join();
        assertThat(process.isActive()).isFalse();
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
