package shop.catalog;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import shop.catalog.domain.PruneReservations;

/** Prunes every so often. Each replica does: it is one conditional update, and the second finds nothing left. */
final class RegularPruning implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegularPruning.class);

    private final PruneReservations prune;
    private final Duration period;
    private @Nullable ScheduledExecutorService timer;

    RegularPruning(PruneReservations prune, Duration period) {
        this.prune = prune;
        this.period = period;
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            timer = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("catalog-pruning").factory());
            timer.scheduleWithFixedDelay(this::run, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void run() {
        try {
            prune.prune();
        } catch (RuntimeException e) {
            // A timer that throws never fires again; the store will be back by another turn
            LOG.warn("Reservations could not be pruned now: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
