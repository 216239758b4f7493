package shop.platform.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.TestProcess;
import shop.platform.testing.Processes;

/** A process that is asked over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningProcess {

    final HttpClient http = HttpClient.newHttpClient();

    ServletWebServerApplicationContext process;

    @BeforeAll
    void start() {
        process = Processes.start(TestProcess.class);
    }

    @AfterAll
    void stop() {
        process.close();
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        int port = Processes.port(process);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
