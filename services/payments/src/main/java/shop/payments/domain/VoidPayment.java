package shop.payments.domain;

import java.util.UUID;

/**
 * Gives the money of an order back before it is taken. What stays is a tombstone: an authorisation that was sent
 * earlier and arrives later is refused.
 */
public final class VoidPayment {

    private final Ledger ledger;

    public VoidPayment(Ledger ledger) {
        this.ledger = ledger;
    }

    public Decision voidPayment(UUID orderId) {
        return ledger.decide(
                orderId,
                before -> before.map(this::end).orElseGet(() -> record(new Payment(orderId, Payment.State.VOIDED, 0))));
    }

    private Decision end(Payment payment) {
        return switch (payment.state()) {
            case AUTHORISED, REFUSED -> record(payment.become(Payment.State.VOIDED));
            case VOIDED -> Decision.ACCEPTED;
            case CAPTURED -> Decision.refused("The payment was captured.");
        };
    }

    private Decision record(Payment voided) {
        ledger.record(voided);
        return Decision.ACCEPTED;
    }
}
