package shop.catalog.api;

import org.jspecify.annotations.Nullable;

/**
 * @param done whether what was asked is done
 * @param product as it is now, whether changed or not; null when there is none that the caller may see
 * @param reason why it is not done; null when it is
 */
public record StaffAnswer(
        boolean done,
        @Nullable StaffProduct product,
        @Nullable Reason reason) {

    /** Why a product is neither shown nor changed. */
    public enum Reason {
        NOT_STAFF,
        UNKNOWN_PRODUCT,
        /** Somebody else has edited the product since the revision that was named. */
        STALE,
        /** A bound is not kept, such as that of the price. */
        INVALID,
        /** There are not so many pieces to take out. */
        TOO_FEW,
        /** More pieces than the catalog counts. */
        TOO_MANY
    }
}
