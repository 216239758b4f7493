package shop.payments.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param cents the authorised amount in euro cents; 0 when it was voided before it was authorised
 * @param state null when a newer release says one that this one does not know
 */
public record Payment(UUID orderId, long cents, @Nullable State state) {

    /** How a payment stands. */
    public enum State {
        AUTHORISED,
        REFUSED,
        CAPTURED,
        VOIDED
    }
}
