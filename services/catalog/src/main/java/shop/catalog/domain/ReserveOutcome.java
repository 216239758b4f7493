package shop.catalog.domain;

import org.jspecify.annotations.Nullable;

/**
 * @param refusal why nothing is reserved; null when all lines are
 * @param sku the product that stood in the way, where it was one
 */
public record ReserveOutcome(
        @Nullable ReserveRefusal refusal, @Nullable String sku) {

    static final ReserveOutcome RESERVED = new ReserveOutcome(null, null);

    static ReserveOutcome refused(ReserveRefusal refusal, String sku) {
        boolean product = refusal == ReserveRefusal.OUT_OF_STOCK || refusal == ReserveRefusal.UNKNOWN_PRODUCT;
        return new ReserveOutcome(refusal, product ? sku : null);
    }

    public boolean reserved() {
        return refusal == null;
    }
}
