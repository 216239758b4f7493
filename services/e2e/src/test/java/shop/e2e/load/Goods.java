package shop.e2e.load;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** The products of a load: some of them run out. */
final class Goods {

    private static final int PLENTY = 10_000;
    private static final int SCARCE = 25;

    private Goods() {}

    /** @param name of the load, with which their names begin */
    static List<JsonNode> supply(Supplier<ShopClient> staff, String name) {
        String prefix = name.toUpperCase(Locale.ROOT) + "-";
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> supply(staff.get(), prefix + i, 100 * i, i % 4 == 0 ? SCARCE : PLENTY))
                .toList();
    }

    private static JsonNode supply(ShopClient staff, String sku, int priceInCents, int stock) {
        String path = "/api/products/" + sku;
        String details =
                "{\"name\":\"%s\",\"description\":\"\",\"category\":\"faults\",\"priceInCents\":%d,\"picture\":\"\"}"
                        .formatted(sku, priceInCents);
        Answer created = staff.send("PUT", path, details, "If-None-Match", "*").expect(201);
        staff.send("POST", path + "/stock", "{\"change\":" + stock + "}", "If-Match", created.header("ETag"))
                .expect(200);
        return staff.product(sku);
    }
}
