package shop.storefront.domain;

/**
 * What came of a change by staff.
 *
 * @param product as it is now, whether changed or not
 */
public record Edit(Outcome outcome, StockedProduct product) {

    /** Whether it was made, and why not. */
    public enum Outcome {
        DONE,
        /** Somebody else has changed the product since it was looked at. */
        STALE,
        /** No price, or none that the shop takes. */
        INVALID,
        /** There are not so many pieces to take out. */
        TOO_FEW,
        /** More pieces than can be counted. */
        TOO_MANY,
        /** Nothing was sent. */
        NO_FILE,
        NOT_A_PICTURE,
        TOO_LARGE
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
