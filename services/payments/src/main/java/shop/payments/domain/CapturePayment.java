package shop.payments.domain;

import java.util.UUID;

/** Takes the money that was set aside for an order, once. */
public final class CapturePayment {

    private final Ledger ledger;

    public CapturePayment(Ledger ledger) {
        this.ledger = ledger;
    }

    public Decision capture(UUID orderId) {
        return ledger.decide(
                orderId,
                before -> before.map(this::capture).orElseGet(() -> Decision.refused("Nothing is authorised.")));
    }

    private Decision capture(Payment payment) {
        return switch (payment.state()) {
            case AUTHORISED -> {
                ledger.record(payment.become(Payment.State.CAPTURED));
                yield Decision.ACCEPTED;
            }
            case CAPTURED -> Decision.ACCEPTED;
            case REFUSED -> Decision.refused("The payment was declined.");
            case VOIDED -> Decision.refused("The payment was voided.");
        };
    }
}
