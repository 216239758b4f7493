package shop.orders.api;

/** How an order stands; the last three are final. */
public enum OrderState {
    PLACED,
    RESERVED,
    AUTHORISED,
    /** The point of no return: from here on the order can no longer be cancelled. */
    CAPTURING,
    CONFIRMED,
    REJECTED,
    CANCELLED
}
