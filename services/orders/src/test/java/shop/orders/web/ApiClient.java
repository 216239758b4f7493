package shop.orders.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the public API that sends what it is told, right or wrong. */
final class ApiClient {

    record Answer(int status, HttpResponse<String> response, JsonNode body) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String problem() {
            return body.path("type").asString("").replace("urn:shop:problem:", "");
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String address;

    ApiClient(int port) {
        address = "http://localhost:" + port;
    }

    Answer get(String token, String path) {
        return send(request(token, path).GET());
    }

    Answer post(String token, String path, @Nullable String key, String body) {
        HttpRequest.Builder request = request(token, path).POST(HttpRequest.BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            boolean isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(response.statusCode(), response, json.readTree(isJson ? response.body() : "{}"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
