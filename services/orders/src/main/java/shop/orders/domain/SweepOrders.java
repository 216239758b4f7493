package shop.orders.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sweeper: finishes what a dead process or an absent neighbour left half done. */
public final class SweepOrders {

    private static final Logger LOG = LoggerFactory.getLogger(SweepOrders.class);
    private static final int BATCH = 100;
    private static final int MOST_COUNTED = 10_000;

    private final Orders orders;
    private final DriveOrder driver;
    private final BoundedThreads threads;
    private final Leadership leadership;
    private final Events events;
    private final Clock clock;
    private final Pace pace;

    public SweepOrders(
            Orders orders,
            DriveOrder driver,
            BoundedThreads threads,
            Leadership leadership,
            Events events,
            Clock clock,
            Pace pace) {
        this.orders = orders;
        this.driver = driver;
        this.threads = threads;
        this.leadership = leadership;
        this.events = events;
        this.clock = clock;
        this.pace = pace;
    }

    /** Starts a drive of every order that is due now, the longest waiting first; waits when all threads are busy. */
    public void sweep() throws InterruptedException {
        if (!leadership.isLeader()) {
            return;
        }
        Instant begin = clock.instant();
        int backlog = orders.countDue(begin, MOST_COUNTED);
        int left = backlog;
        while (left > 0) {
            List<UUID> batch = orders.due(begin, BATCH);
            for (UUID id : batch) {
                threads.run(() -> driveIfStillDue(id));
            }
            left = batch.size() < BATCH ? 0 : left - BATCH;
        }
        events.swept(backlog, Duration.between(begin, clock.instant()));
    }

    /** Reads the order only after it is postponed, so one that cannot be read never blocks those behind it. */
    private void driveIfStillDue(UUID id) {
        try {
            Instant now = clock.instant();
            orders.claim(id, now, pace.abandonedAt(now)).ifPresent(driver::drive);
        } catch (RuntimeException e) {
            LOG.warn("Order {} is left for a later sweep", id, e);
        }
    }
}
