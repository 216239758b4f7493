package shop.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import shop.platform.Refusal;

class HashingSlotsTest {

    private final HashingSlots slots = new HashingSlots(1, Duration.ofMillis(5));

    @Test
    void refusesWhoWouldWaitTooLong() {
        Refusal[] refusal = new Refusal[1];

        boolean done = slots.use(() -> {
            refusal[0] = catchThrowableOfType(Refusal.class, () -> slots.use(() -> true));
            return true;
        });

        assertThat(done).isTrue();
        assertThat(refusal[0].kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal[0].retryAfter()).isPositive();
    }

    @Test
    void givesTheSlotBackWhenTheWorkFails() {
        catchThrowableOfType(
                IllegalStateException.class,
                () -> slots.use(() -> {
                    throw new IllegalStateException("broken hash");
                }));

        assertThat(slots.use(() -> true)).isTrue();
    }
}
