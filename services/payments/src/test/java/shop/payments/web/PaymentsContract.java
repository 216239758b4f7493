package shop.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.payments.api.Amount;
import shop.payments.api.Payment;
import shop.payments.api.Payment.State;
import shop.payments.api.PaymentAnswer;
import shop.payments.api.PaymentsApi;

/** What orders may rely on, in one process and across processes. */
abstract class PaymentsContract extends RunningPayments {

    private static final PaymentAnswer YES = new PaymentAnswer(true, null);

    private final UUID order = UUID.randomUUID();

    abstract PaymentsApi payments();

    @Test
    void authorisesAndCapturesOnce() {
        UUID order = UUID.randomUUID();

        assertThat(payments().authorise(order, new Amount(1299))).isEqualTo(YES);
        assertThat(payments().authorise(order, new Amount(1299))).isEqualTo(YES);
        assertThat(payments().payment(order)).hasValue(new Payment(order, 1299, State.AUTHORISED));
        assertThat(payments().capture(order)).isEqualTo(YES);
        assertThat(payments().capture(order)).isEqualTo(YES);

        assertThat(payments().payment(order)).hasValue(new Payment(order, 1299, State.CAPTURED));
    }

    @Test
    void refusesByAnAnswer() {
        UUID order = UUID.randomUUID();

        PaymentAnswer early = payments().capture(order);
        PaymentAnswer none = payments().authorise(order, new Amount(0));
        payments().authorise(order, new Amount(5));
        PaymentAnswer other = payments().authorise(order, new Amount(6));
        payments().capture(order);
        PaymentAnswer late = payments().voidPayment(order);

        assertThat(early).isEqualTo(new PaymentAnswer(false, "Nothing is authorised."));
        assertThat(none).isEqualTo(new PaymentAnswer(false, "An amount is 1 to 100000000 cents."));
        assertThat(other).isEqualTo(new PaymentAnswer(false, "The payment was authorised with another amount."));
        assertThat(late).isEqualTo(new PaymentAnswer(false, "The payment was captured."));
    }

    @Test
    void refusesWhatComesAfterAVoid() {
        UUID order = UUID.randomUUID();

        assertThat(payments().voidPayment(order)).isEqualTo(YES);
        assertThat(payments().voidPayment(order)).isEqualTo(YES);

        assertThat(payments().authorise(order, new Amount(5)).accepted()).isFalse();
        assertThat(payments().payment(order)).hasValue(new Payment(order, 0, State.VOIDED));
    }

    @Test
    void knowsNothingOfAnOrderThatItNeverHeardOf() {
        assertThat(payments().payment(order)).isEmpty();
    }

    @Test
    void givesOneAnswerWhenManyAskAtOnce() throws Exception {
        UUID order = UUID.randomUUID();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> {
                        PaymentAnswer authorised = payments().authorise(order, new Amount(42));
                        return authorised.accepted() ? payments().capture(order) : authorised;
                    }))
                    .toList();

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(YES);
            }
        }
        assertThat(payments().payment(order)).hasValue(new Payment(order, 42, State.CAPTURED));
    }
}
