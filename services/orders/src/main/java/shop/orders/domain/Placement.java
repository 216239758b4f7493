package shop.orders.domain;

import java.util.List;
import java.util.Map;

/** What became of a wish to order. */
public sealed interface Placement {

    /** @param replayed whether it was placed before under this key */
    record Placed(Order order, boolean replayed) implements Placement {}

    /** @param faults what is wrong, by field */
    record Invalid(Map<String, String> faults) implements Placement {}

    /** The key belongs to an order of another basket. */
    record KeyReused() implements Placement {}

    record UnknownProducts(List<String> skus) implements Placement {}

    /** @param products what they cost now */
    record PriceChanged(long presentTotalInCents, List<Product> products) implements Placement {}
}
