package shop.payments.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.RestController;
import shop.payments.api.Amount;
import shop.payments.api.Payment;
import shop.payments.api.PaymentAnswer;
import shop.payments.api.PaymentsApi;
import shop.payments.domain.AuthorisePayment;
import shop.payments.domain.CapturePayment;
import shop.payments.domain.Decision;
import shop.payments.domain.FindPayment;
import shop.payments.domain.VoidPayment;

/** The provider as the shop sees it. */
@RestController
class PaymentsEndpoint implements PaymentsApi {

    private final AuthorisePayment authorisePayment;
    private final CapturePayment capturePayment;
    private final VoidPayment voidPayment;
    private final FindPayment findPayment;
    private final Temper temper;

    PaymentsEndpoint(
            AuthorisePayment authorisePayment,
            CapturePayment capturePayment,
            VoidPayment voidPayment,
            FindPayment findPayment,
            Temper temper) {
        this.authorisePayment = authorisePayment;
        this.capturePayment = capturePayment;
        this.voidPayment = voidPayment;
        this.findPayment = findPayment;
        this.temper = temper;
    }

    @Override
    public PaymentAnswer authorise(UUID orderId, Amount amount) {
        return answer(() -> authorisePayment.authorise(orderId, amount.cents()));
    }

    @Override
    public PaymentAnswer capture(UUID orderId) {
        return answer(() -> capturePayment.capture(orderId));
    }

    @Override
    public PaymentAnswer voidPayment(UUID orderId) {
        return answer(() -> voidPayment.voidPayment(orderId));
    }

    @Override
    public Optional<Payment> payment(UUID orderId) {
        return temper.answer(() -> findPayment
                .find(orderId)
                .map(found -> new Payment(
                        found.orderId(),
                        found.cents(),
                        Payment.State.valueOf(found.state().name()))));
    }

    private PaymentAnswer answer(Supplier<Decision> work) {
        Decision decision = temper.answer(work);
        return new PaymentAnswer(decision.accepted(), decision.reason());
    }
}
