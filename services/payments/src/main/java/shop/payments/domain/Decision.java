package shop.payments.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a request comes to.
 *
 * @param reason why not, one sentence; null when accepted
 */
public record Decision(boolean accepted, @Nullable String reason) {

    static final Decision ACCEPTED = new Decision(true, null);

    static Decision refused(String reason) {
        return new Decision(false, reason);
    }
}
