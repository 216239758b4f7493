package shop.payments.api;

import java.util.UUID;

/** @param cents the authorised amount in euro cents; 0 when it was voided before it was authorised */
public record Payment(UUID orderId, long cents, State state) {

    /** How a payment stands. */
    public enum State {
        AUTHORISED,
        REFUSED,
        CAPTURED,
        VOIDED
    }
}
