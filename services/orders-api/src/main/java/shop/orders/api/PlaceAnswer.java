package shop.orders.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param order the order, new or placed before under this key; null when refused
 * @param replayed whether it was placed before under this key
 * @param reason why there is no order; null when there is one
 * @param presentTotalInCents with PRICE_CHANGED: the total at present prices, in euro cents; else null
 * @param unknownSkus with UNKNOWN_PRODUCT: the products that do not exist; else empty
 */
public record PlaceAnswer(
        @Nullable OrderView order,
        boolean replayed,
        @Nullable Reason reason,
        @Nullable Long presentTotalInCents,
        List<String> unknownSkus) {

    /** Why an order is not accepted. */
    public enum Reason {
        INVALID,
        PRICE_CHANGED,
        UNKNOWN_PRODUCT,
        KEY_REUSED
    }
}
