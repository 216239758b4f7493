package shop.orders.domain;

/** Port: the stock of the catalog. Idempotent by order; any exception means that the outcome is unknown. */
public interface Stock {

    /** Takes stock for all lines or none, until the order ends. */
    Answer reserve(Order order);

    /** Puts reserved stock back and refuses a later reserve. */
    void release(Order order);

    /** Turns reserved stock into sold stock. */
    void settle(Order order);
}
