package shop.catalog.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import shop.catalog.domain.NewProduct;
import tools.jackson.databind.json.JsonMapper;

/** The products that the shop comes with, from {@code products.json}. */
final class ShippedProducts {

    private ShippedProducts() {}

    static List<NewProduct> read() {
        try (InputStream file = ShippedProducts.class.getResourceAsStream("products.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(file), NewProduct[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
