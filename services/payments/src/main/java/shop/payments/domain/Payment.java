package shop.payments.domain;

import java.util.UUID;

/**
 * How the payment of an order stands; also the event that brought it there.
 *
 * @param cents the amount that was asked for, euro cents; 0 when it was voided before anybody asked
 */
public record Payment(UUID orderId, State state, long cents) {

    /** CAPTURED and VOIDED are final. */
    public enum State {
        AUTHORISED,
        REFUSED,
        CAPTURED,
        VOIDED;

        /** Whether a payment in this state can come to the next one. */
        boolean canBecome(State next) {
            return switch (this) {
                case AUTHORISED -> next == CAPTURED || next == VOIDED;
                case REFUSED -> next == VOIDED;
                case CAPTURED, VOIDED -> false;
            };
        }
    }

    Payment become(State next) {
        return new Payment(orderId, next, cents);
    }
}
