package shop.orders.payments;

import shop.orders.domain.Answer;
import shop.orders.domain.Order;
import shop.orders.domain.Payments;
import shop.orders.domain.Reason;
import shop.payments.api.Amount;
import shop.payments.api.Payment;
import shop.payments.api.PaymentAnswer;
import shop.payments.api.PaymentsApi;

/** Payments behind the provider's contract. */
public final class ProviderPayments implements Payments {

    private final PaymentsApi provider;

    public ProviderPayments(PaymentsApi provider) {
        this.provider = provider;
    }

    @Override
    public Answer authorise(Order order) {
        return answer(provider.authorise(order.id(), new Amount(order.purchase().totalInCents())));
    }

    @Override
    public Answer capture(Order order) {
        return answer(provider.capture(order.id()));
    }

    /**
     * A refused void is harmless where no money is taken; where it is, or where the provider says a state that this
     * release does not know, the order must not look settled.
     */
    @Override
    public void voidPayment(Order order) {
        if (!provider.voidPayment(order.id()).accepted()
                && provider.payment(order.id())
                        .filter(payment -> payment.state() == null || payment.state() == Payment.State.CAPTURED)
                        .isPresent()) {
            throw new IllegalStateException("Captured, or in an unknown state, so it cannot be voided");
        }
    }

    private static Answer answer(PaymentAnswer answer) {
        return answer.accepted() ? Answer.ACCEPTED : Answer.refused(Reason.PAYMENT_REFUSED);
    }
}
