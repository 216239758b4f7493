package shop.storefront;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser that follows nothing and keeps nothing. */
record Browser(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(), path);
    }

    HttpResponse<String> get(String path, String cookie) {
        return send(HttpRequest.newBuilder().header("Cookie", cookie), path);
    }

    HttpResponse<String> post(String form, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie), "/basket");
    }

    static String cookieOf(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    HttpResponse<String> send(HttpRequest.Builder request, String path) {
        try {
            return CLIENT.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
