package shop.orders.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When an order is looked at again.
 *
 * @param patience while somebody works on it; after that it is taken for abandoned. Longer than a call to a neighbour
 * @param first after the first failed attempt; doubled with each further one
 * @param most between two attempts
 */
public record Pace(Duration patience, Duration first, Duration most) {

    private static final int MAX_DOUBLINGS = 20;

    Instant abandonedAt(Instant now) {
        return now.plus(patience);
    }

    /** Half of the delay is jitter, so that what failed together does not come back together. */
    Instant retryAt(Instant now, int attempts) {
        long doubled = first.toMillis() << Math.min(attempts, MAX_DOUBLINGS);
        long delay = Math.min(most.toMillis(), doubled);
        return now.plusMillis(delay / 2 + ThreadLocalRandom.current().nextLong(delay / 2 + 1));
    }
}
