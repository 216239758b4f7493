package shop.e2e.client;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One browser: keeps cookies, says from which site a page sends something, and is shown redirects. */
public final class Browser {

    private final URI shop;
    private final HttpClient http;

    /** @param session value of a session cookie that it has already; empty for none */
    public Browser(URI shop, String session) {
        this.shop = shop;
        CookieManager cookies = new CookieManager();
        if (!session.isEmpty()) {
            HttpCookie cookie = new HttpCookie("shop-session", session);
            cookie.setPath("/");
            cookie.setVersion(0);
            cookies.getCookieStore().add(shop, cookie);
        }
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    /** As a script of the page asks. */
    public Answer get(String path) {
        return exchange(request(path).GET());
    }

    /** As somebody opens a page. */
    public Answer page(String path) {
        return exchange(request(path)
                .header("Accept", "text/html")
                .header("Sec-Fetch-Mode", "navigate")
                .GET());
    }

    /** Sends a form of the shop's own page. */
    public Answer form(String path, String fields) {
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", origin())
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Sends a form of the shop's own page that has nothing but a file in it. */
    public Answer file(String path, String field, byte[] content) {
        String head = "--file\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n";
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=file")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", origin())
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        "\r\n--file--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** @param site of the page that sends it, as {@code Sec-Fetch-Site} names it */
    public Answer place(Basket basket, String site) {
        return exchange(request("/api/orders")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", ShopClient.newKey())
                .header("Sec-Fetch-Site", site)
                .header("Origin", site.equals("same-origin") ? origin() : "https://elsewhere.example")
                .POST(BodyPublishers.ofString(basket.toJson())));
    }

    private String origin() {
        return shop.getScheme() + "://" + shop.getAuthority();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(shop.resolve(path)).timeout(ShopClient.PATIENCE);
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
