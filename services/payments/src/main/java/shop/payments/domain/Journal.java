package shop.payments.domain;

/** Where payments are written down. */
@FunctionalInterface
public interface Journal {

    /**
     * Writes down how a payment stands now. When this returns, it survives the loss of power; when it throws, it may
     * or may not have been written.
     */
    void append(Payment payment);
}
