package shop.platform.kubernetes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** An answer that is good for a while, so that many who ask are one who asks. */
final class Recent<T> {

    private final Duration fresh;
    private final Clock clock;
    private T last;
    private Instant until = Instant.MIN;

    /** @param first what is known before anybody has asked */
    Recent(T first, Duration fresh, Clock clock) {
        this.last = first;
        this.fresh = fresh;
        this.clock = clock;
    }

    /**
     * One at a time: whoever waited finds the answer of the one before.
     *
     * @param ask makes a new answer of the last one
     */
    synchronized T orAsk(UnaryOperator<T> ask) {
        if (!clock.instant().isBefore(until)) {
            last = ask.apply(last);
            until = clock.instant().plus(fresh);
        }
        return last;
    }
}
