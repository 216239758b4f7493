package shop.storefront;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A browser that follows nothing and keeps nothing.
 *
 * @param languages its Accept-Language; empty for none
 */
record Browser(int port, String languages) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Browser(int port) {
        this(port, "");
    }

    HttpResponse<String> get(String path) {
        return get(path, "");
    }

    HttpResponse<String> get(String path, String cookie) {
        return send(HttpRequest.newBuilder(), path, cookie);
    }

    HttpResponse<String> post(String path, String form, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request, path, cookie);
    }

    static String cookieOf(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    /** With whatever the request has, and as nobody's browser. */
    HttpResponse<String> send(HttpRequest.Builder request, String path) {
        try {
            return CLIENT.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String cookie) {
        request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (!languages.isEmpty()) {
            request.header("Accept-Language", languages);
        }
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie), path);
    }
}
