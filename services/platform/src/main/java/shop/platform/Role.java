package shop.platform;

/** What a {@link Caller} may do beyond a customer's own affairs. */
public enum Role {
    /** Works for the shop: edits products, sees all orders, moves levers. */
    STAFF
}
