package shop.payments.domain;

import java.util.Optional;
import java.util.UUID;

/** Tells how a payment stands. */
public final class FindPayment {

    private final Ledger ledger;

    public FindPayment(Ledger ledger) {
        this.ledger = ledger;
    }

    public Optional<Payment> find(UUID orderId) {
        return ledger.find(orderId);
    }
}
