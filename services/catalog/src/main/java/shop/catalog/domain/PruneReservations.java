package shop.catalog.domain;

import java.time.Clock;
import java.time.Duration;

/** Forgets what is over, so that a product's document stays bounded by the orders of about twenty minutes. */
public final class PruneReservations {

    /**
     * How long after its deadline an ended entry stays. A reserve is refused by the clock after the deadline, so a
     * tombstone is needed only as long as clocks may differ and a request may be stuck on its way.
     */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Reservations reservations;
    private final Clock clock;

    public PruneReservations(Reservations reservations, Clock clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    public void prune() {
        reservations.forget(clock.instant().minus(KEPT));
    }
}
