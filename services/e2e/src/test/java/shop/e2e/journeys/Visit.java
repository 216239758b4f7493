package shop.e2e.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import shop.e2e.client.Answer;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** A shop, a customer and a member of staff, and what journeys do with them again and again. */
public interface Visit {

    Duration PATIENCE = Duration.ofSeconds(30);

    ApplicationUnderTest shop();

    ShopClient customer();

    ShopClient staff();

    default String finalState(String id) {
        List<String> states = List.of("CONFIRMED", "REJECTED", "CANCELLED");
        await().atMost(PATIENCE)
                .until(() -> states.contains(
                        customer().order(id).json().path("state").asString()));
        return customer().order(id).json().path("state").asString();
    }

    default JsonNode anyProduct() {
        return customer().products(1).getFirst();
    }

    default JsonNode newProduct(int priceInCents, int stock) {
        String sku = "TEST-"
                + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), 36)
                        .toUpperCase(Locale.ROOT);
        String path = "/api/products/" + sku;
        Answer created = staff().send("PUT", path, details("Test " + sku, priceInCents), "If-None-Match", "*")
                .expect(201);
        staff().send("POST", path + "/stock", "{\"change\":" + stock + "}", "If-Match", created.header("ETag"))
                .expect(200);
        return staff().product(sku);
    }

    default void reprice(JsonNode product, int priceInCents) {
        String path = "/api/products/" + product.path("sku").asString();
        staff().send(
                        "PUT",
                        path,
                        details(product.path("name").asString(), priceInCents),
                        "If-Match",
                        staff().get(path).header("ETag"))
                .expect(200);
    }

    default int stock(JsonNode product) {
        return staff().get("/api/products/" + product.path("sku").asString() + "/stock")
                .expect(200)
                .json()
                .path("stock")
                .asInt();
    }

    default String details(String name, int priceInCents) {
        return "{\"name\":\"%s\",\"description\":\"For a journey.\",\"category\":\"tests\",\"priceInCents\":%d,\"picture\":\"\"}"
                .formatted(name, priceInCents);
    }
}
