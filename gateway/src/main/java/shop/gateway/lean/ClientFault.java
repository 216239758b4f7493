package shop.gateway.lean;

import shop.platform.Refusal;

/** The sender's fault while its body was read: it left, stalled, or sent something unreadable or too large. */
final class ClientFault extends RuntimeException {

    private final Exception reason;

    ClientFault(Exception reason) {
        super(null, reason, false, false);
        this.reason = reason;
    }

    /** What the sender is told, if it is still there: what the edge says of its body, or that nobody can read it. */
    Refusal refusal() {
        return reason instanceof Refusal refusal
                ? refusal
                : new Refusal(Refusal.Kind.INVALID, "unreadable-body", "The body could not be read to its end.");
    }
}
