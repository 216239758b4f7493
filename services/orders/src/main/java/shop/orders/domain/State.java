package shop.orders.domain;

/** How an order stands. No state is ever entered twice, so an answer that was asked for in a state still holds in it. */
public enum State {
    PLACED,
    RESERVED,
    AUTHORISED,
    /** The point of no return: from here on only the payment provider decides. */
    CAPTURING,
    CONFIRMED,
    REJECTED,
    CANCELLED;

    public boolean isFinal() {
        return this == CONFIRMED || this == REJECTED || this == CANCELLED;
    }

    public boolean isBeforeCapture() {
        return this == PLACED || this == RESERVED || this == AUTHORISED;
    }
}
