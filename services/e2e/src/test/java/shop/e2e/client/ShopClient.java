package shop.e2e.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One customer or member of staff with a bearer token. */
public final class ShopClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Until an answer has begun, the connection included. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI shop;
    private final String token;

    private ShopClient(URI shop, String token) {
        this.shop = shop;
        this.token = token;
    }

    /** Without a token: may read what is public. */
    public static ShopClient anonymous(URI shop) {
        return new ShopClient(shop, "");
    }

    public static ShopClient withToken(URI shop, String token) {
        return new ShopClient(shop, token);
    }

    /** A new guest, who may order. */
    public static ShopClient guest(URI shop) {
        JsonNode session =
                anonymous(shop).send("POST", "/api/session", "").expect(201).json();
        return new ShopClient(shop, session.path("token").asString());
    }

    public static ShopClient staff(URI shop, String password) {
        String body = JSON.createObjectNode()
                .put("username", "staff")
                .put("password", password)
                .toString();
        JsonNode session =
                anonymous(shop).send("POST", "/api/session", body).expect(201).json();
        return new ShopClient(shop, session.path("token").asString());
    }

    public Answer get(String path, String... headers) {
        return exchange(request(path, headers).GET());
    }

    /** Sends JSON, or nothing when the body is empty. */
    public Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return exchange(request.method(method, BodyPublishers.ofString(body)));
    }

    public Answer upload(String path, byte[] content, String contentType) {
        return exchange(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(content)));
    }

    public Answer place(String key, Basket basket) {
        return send("POST", "/api/orders", basket.toJson(), "Idempotency-Key", key);
    }

    public Answer order(String id) {
        return get("/api/orders/" + id);
    }

    public JsonNode product(String sku) {
        return get("/api/products/" + sku).expect(200).json();
    }

    /** The first products that are in stock. */
    public List<JsonNode> products(int limit) {
        return get("/api/products?limit=" + limit)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(shop.resolve(path)).timeout(PATIENCE);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
