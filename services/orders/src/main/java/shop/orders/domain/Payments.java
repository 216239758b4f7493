package shop.orders.domain;

/** Port: the payment provider. Idempotent by order; any exception means that the outcome is unknown. */
public interface Payments {

    /** Sets the order's total aside. */
    Answer authorise(Order order);

    /** Takes the money that was set aside. */
    Answer capture(Order order);

    /** Gives the money that was set aside back and refuses a later authorise. */
    void voidPayment(Order order);
}
