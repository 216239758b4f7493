package shop.orders.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.platform.Refusal;

/** Turns a basket into lines at present prices. */
final class PriceBasket {

    private static final Logger LOG = LoggerFactory.getLogger(PriceBasket.class);

    private final Prices prices;

    PriceBasket(Prices prices) {
        this.prices = prices;
    }

    /** The basket's products by SKU, without those that do not exist. */
    Map<String, Product> present(Set<String> skus) {
        try {
            return prices.present(skus).stream()
                    .filter(product -> skus.contains(product.sku()))
                    .collect(Collectors.toMap(Product::sku, Function.identity(), (one, same) -> one));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            LOG.error("The catalog failed to tell prices", failure);
            throw Refusal.unavailable("The catalog");
        }
    }

    static List<Line> lines(Basket basket, Map<String, Product> products) {
        return basket.items().stream()
                .map(item -> {
                    Product product = Objects.requireNonNull(products.get(item.sku()));
                    return new Line(item.sku(), product.name(), item.quantity(), product.priceInCents());
                })
                .toList();
    }
}
