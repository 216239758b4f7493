package shop.payments.domain;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Sets money aside for an order, once: the first answer stays the answer. */
public final class AuthorisePayment {

    private static final Decision DECLINED = Decision.refused("The payment was declined.");

    private final Ledger ledger;
    private final long mostCents;
    private final BooleanSupplier declines;

    /**
     * @param mostCents the highest amount, euro cents
     * @param declines whether the provider declines new payments at the moment
     */
    public AuthorisePayment(Ledger ledger, long mostCents, BooleanSupplier declines) {
        this.ledger = ledger;
        this.mostCents = mostCents;
        this.declines = declines;
    }

    public Decision authorise(UUID orderId, long cents) {
        if (cents < 1 || cents > mostCents) {
            return Decision.refused("An amount is 1 to " + mostCents + " cents.");
        }
        return ledger.decide(
                orderId, before -> before.map(payment -> again(payment, cents)).orElseGet(() -> first(orderId, cents)));
    }

    private Decision first(UUID orderId, long cents) {
        boolean declined = declines.getAsBoolean();
        ledger.record(new Payment(orderId, declined ? Payment.State.REFUSED : Payment.State.AUTHORISED, cents));
        return declined ? DECLINED : Decision.ACCEPTED;
    }

    private static Decision again(Payment payment, long cents) {
        return switch (payment.state()) {
            case VOIDED -> Decision.refused("The payment was voided.");
            case REFUSED -> DECLINED;
            case AUTHORISED, CAPTURED ->
                payment.cents() == cents
                        ? Decision.ACCEPTED
                        : Decision.refused("The payment was authorised with another amount.");
        };
    }
}
