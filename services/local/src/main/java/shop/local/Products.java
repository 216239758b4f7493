package shop.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The products of a running shop, as any client sees them. */
final class Products {

    /** A product that can be ordered now. */
    record Offer(String sku, String name, long priceInCents) {}

    private final String url;

    Products(String url) {
        this.url = url;
    }

    /** The first one that is in stock; empty when there is none or the shop does not say. */
    Optional<Offer> first() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/api/products?limit=50"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
            JsonNode items = JsonMapper.shared().readTree(answer.body()).path("items");
            return StreamSupport.stream(items.spliterator(), false)
                    .filter(item -> item.path("inStock").asBoolean(false))
                    .map(item -> new Offer(
                            item.path("sku").asString(),
                            item.path("name").asString(),
                            item.path("priceInCents").asLong()))
                    .findFirst();
        } catch (IOException | JacksonException notAnswered) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
