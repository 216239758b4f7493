package shop.orders.domain;

/** Port: where receipts are kept. Idempotent by order; any exception means that the outcome is unknown. */
public interface Receipts {

    /** Keeps the order's receipt; of several the first stays. */
    void store(Order order, String text);
}
