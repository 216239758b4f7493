package shop.orders.payments;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.orders.domain.Order;
import shop.orders.testing.SampleOrders;
import shop.payments.api.Payment;
import shop.payments.api.PaymentAnswer;
import shop.payments.api.PaymentsApi;

class ProviderPaymentsTest {

    private final Order order = SampleOrders.placed("alice", Instant.parse("2026-11-01T12:00:00Z"));
    private final PaymentsApi provider = mock(PaymentsApi.class);
    private final ProviderPayments payments = new ProviderPayments(provider);

    @Test
    void takesARefusedVoidForDoneWhereNoMoneyIsTaken() {
        refusesToVoidIn(Payment.State.REFUSED);

        assertThatCode(() -> payments.voidPayment(order)).doesNotThrowAnyException();
    }

    @Test
    void doesNotSettleAnOrderWhosePaymentIsCaptured() {
        refusesToVoidIn(Payment.State.CAPTURED);

        assertThatThrownBy(() -> payments.voidPayment(order)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotSettleAnOrderWhosePaymentIsInAStateOfANewerProvider() {
        refusesToVoidIn(null);

        assertThatThrownBy(() -> payments.voidPayment(order)).isInstanceOf(IllegalStateException.class);
    }

    private void refusesToVoidIn(Payment.@Nullable State state) {
        when(provider.voidPayment(order.id())).thenReturn(new PaymentAnswer(false, "no"));
        when(provider.payment(order.id())).thenReturn(Optional.of(new Payment(order.id(), 100, state)));
    }
}
