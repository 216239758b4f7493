package shop.orders.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shop.orders.domain.Placement;
import shop.orders.domain.Product;
import shop.platform.Refusal;

/** Why an order is not accepted, in the terms of HTTP. */
final class PlacementRefusals {

    private PlacementRefusals() {}

    static Refusal of(Placement.Invalid invalid) {
        return invalidRequest(invalid.faults());
    }

    static Refusal of(Placement.KeyReused reused) {
        return new Refusal(
                Refusal.Kind.RULE_BROKEN, "key-reused", "This Idempotency-Key belongs to an order of another basket.");
    }

    static Refusal of(Placement.UnknownProducts unknown) {
        return new Refusal(Refusal.Kind.RULE_BROKEN, "unknown-product", "Some products do not exist.")
                .with("unknownSkus", unknown.skus());
    }

    static Refusal of(Placement.PriceChanged changed) {
        Map<String, Long> prices = changed.products().stream()
                .collect(Collectors.toMap(Product::sku, Product::priceInCents, (one, same) -> one));
        return new Refusal(Refusal.Kind.CONFLICT, "price-changed", "The total is not what the products cost now.")
                .with("presentTotalInCents", changed.presentTotalInCents())
                .with("presentPricesInCents", prices);
    }

    /** The same shape as the platform's answer to a body that breaks its constraints. */
    static Refusal invalidRequest(Map<String, String> faults) {
        Function<Map.Entry<String, String>, Map<String, String>> error =
                fault -> Map.of("field", fault.getKey(), "message", fault.getValue());
        List<Map<String, String>> errors = faults.entrySet().stream().map(error).toList();
        return new Refusal(Refusal.Kind.INVALID, "invalid-request", "The request is not well formed.")
                .with("errors", errors);
    }
}
