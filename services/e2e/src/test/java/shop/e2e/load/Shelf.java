package shop.e2e.load;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** Products for one load: plenty of most, and of every fourth so few that some orders are refused. */
final class Shelf {

    private static final int PRODUCTS = 12;
    private static final int PLENTY = 10_000;
    private static final int SCARCE = 25;

    private Shelf() {}

    /**
     * @param staff a member of staff for each product
     * @param name of the load, which is in the products' too
     */
    static List<JsonNode> fill(Supplier<ShopClient> staff, String name) {
        return IntStream.rangeClosed(1, PRODUCTS)
                .mapToObj(i -> newProduct(
                        staff.get(), name.toUpperCase(Locale.ROOT) + "-" + i, 100 * i, i % 4 == 0 ? SCARCE : PLENTY))
                .toList();
    }

    private static JsonNode newProduct(ShopClient staff, String sku, int priceInCents, int stock) {
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
