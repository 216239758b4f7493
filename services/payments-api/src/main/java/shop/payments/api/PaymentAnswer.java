package shop.payments.api;

import org.jspecify.annotations.Nullable;

/**
 * @param accepted whether the payment now is (or already was) in the state that was asked for
 * @param reason why not, one sentence; null when accepted
 */
public record PaymentAnswer(boolean accepted, @Nullable String reason) {}
