package shop.orders.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.payments.api.Amount;
import shop.payments.api.Payment;
import shop.payments.api.Payment.State;
import shop.payments.api.PaymentAnswer;
import shop.payments.api.PaymentsApi;

/** A payment provider that keeps its contract and refuses amounts that end in 13 cents. */
public class FakePayments implements PaymentsApi {

    private static final PaymentAnswer YES = new PaymentAnswer(true, null);
    private static final PaymentAnswer NO = new PaymentAnswer(false, "No.");

    private final Map<UUID, Payment> payments = new HashMap<>();
    private final Map<UUID, Integer> captures = new HashMap<>();

    @Override
    public synchronized PaymentAnswer authorise(UUID orderId, Amount amount) {
        State decided = amount.cents() % 100 == 13 ? State.REFUSED : State.AUTHORISED;
        Payment payment = payments.computeIfAbsent(orderId, id -> new Payment(id, amount.cents(), decided));
        return payment.state() == State.AUTHORISED || payment.state() == State.CAPTURED ? YES : NO;
    }

    @Override
    public synchronized PaymentAnswer capture(UUID orderId) {
        Payment payment = payments.get(orderId);
        if (payment != null && payment.state() == State.AUTHORISED) {
            payments.put(orderId, new Payment(orderId, payment.cents(), State.CAPTURED));
            captures.merge(orderId, 1, Integer::sum);
            return YES;
        }
        return payment != null && payment.state() == State.CAPTURED ? YES : NO;
    }

    @Override
    public synchronized PaymentAnswer voidPayment(UUID orderId) {
        Payment payment = payments.get(orderId);
        if (payment != null && payment.state() == State.CAPTURED) {
            return NO;
        }
        payments.put(orderId, new Payment(orderId, payment == null ? 0 : payment.cents(), State.VOIDED));
        return YES;
    }

    @Override
    public synchronized Optional<Payment> payment(UUID orderId) {
        return Optional.ofNullable(payments.get(orderId));
    }

    public synchronized int captures(UUID orderId) {
        return captures.getOrDefault(orderId, 0);
    }
}
