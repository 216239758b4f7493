package shop.storage.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Removes the remains of uploads that died on the way; young ones may still be going on and are let be. */
public final class SweepOrphans {

    private final List<Orphans> places;
    private final Clock clock;
    private final Duration grace;

    /** @param grace longer than any upload lasts, and than clocks of replicas differ */
    public SweepOrphans(List<Orphans> places, Clock clock, Duration grace) {
        this.places = List.copyOf(places);
        this.clock = clock;
        this.grace = grace;
    }

    /** @return how many unfinished uploads were removed */
    public int sweep() {
        return places.stream()
                .mapToInt(place -> place.removeBegunBefore(clock.instant().minus(grace)))
                .sum();
    }
}
