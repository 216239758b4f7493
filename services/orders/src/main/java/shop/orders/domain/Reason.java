package shop.orders.domain;

/** Why an order is rejected. */
public enum Reason {
    OUT_OF_STOCK,
    UNKNOWN_PRODUCT,
    PAYMENT_REFUSED,
    TIMED_OUT
}
