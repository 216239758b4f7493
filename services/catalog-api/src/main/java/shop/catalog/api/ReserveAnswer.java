package shop.catalog.api;

import org.jspecify.annotations.Nullable;

/**
 * @param reserved whether all lines are reserved
 * @param reason why not; null when reserved
 * @param sku the product that stood in the way, where it was one; else null
 */
public record ReserveAnswer(
        boolean reserved, @Nullable Reason reason, @Nullable String sku) {

    /** Why stock is not reserved. */
    public enum Reason {
        OUT_OF_STOCK,
        UNKNOWN_PRODUCT,
        RELEASED,
        TOO_LATE
    }
}
