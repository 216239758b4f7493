package shop.e2e.client;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a customer wants and the total that was shown.
 *
 * @param quantities pieces by SKU
 * @param totalInCents euro cents
 */
public record Basket(Map<String, Integer> quantities, long totalInCents) {

    public static Basket of(JsonNode product, int quantity) {
        return new Basket(
                Map.of(product.path("sku").asString(), quantity),
                quantity * product.path("priceInCents").asLong());
    }

    public Basket withTotal(long cents) {
        return new Basket(quantities, cents);
    }

    String toJson() {
        String lines = quantities.entrySet().stream()
                .map(line -> "{\"sku\":\"%s\",\"quantity\":%d}".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining(","));
        return "{\"lines\":[%s],\"totalInCents\":%d}".formatted(lines, totalInCents);
    }
}
