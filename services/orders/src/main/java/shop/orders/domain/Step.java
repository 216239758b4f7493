package shop.orders.domain;

/** What comes next for an order. */
public enum Step {
    RESERVE,
    AUTHORISE,
    BEGIN_CAPTURE,
    CAPTURE,
    TIME_OUT,
    DELIVER,
    NONE
}
