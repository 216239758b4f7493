package shop.payments.api;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What the shop asks of its payment provider. Every method is idempotent by order, durable before it answers, and
 * fails only when the provider cannot be reached; the outcome is then unknown and the same call is repeated.
 */
@HttpExchange("/internal/payments")
public interface PaymentsApi {

    /** Sets money aside, once per order. Refused after a {@link #voidPayment}, even if that came first. */
    @PostExchange("/{orderId}/authorise")
    PaymentAnswer authorise(@PathVariable UUID orderId, @RequestBody Amount amount);

    /** Takes the authorised money, once per order. Refused when nothing is authorised or it was voided. */
    @PostExchange("/{orderId}/capture")
    PaymentAnswer capture(@PathVariable UUID orderId);

    /** Gives the authorised money back and refuses a later authorise. Refused once captured. */
    @PostExchange("/{orderId}/void")
    PaymentAnswer voidPayment(@PathVariable UUID orderId);

    /** How a payment stands; empty when the provider never heard of the order. */
    @GetExchange("/{orderId}")
    Optional<Payment> payment(@PathVariable UUID orderId);
}
