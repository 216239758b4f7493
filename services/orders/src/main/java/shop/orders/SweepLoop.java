package shop.orders;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import shop.orders.domain.SweepOrders;

/** Sweeps as long as the process runs. */
final class SweepLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SweepLoop.class);

    private final SweepOrders sweeper;
    private final Duration period;
    private volatile @Nullable ScheduledExecutorService timer;

    SweepLoop(SweepOrders sweeper, Duration period) {
        this.sweeper = sweeper;
        this.period = period;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("orders-sweeper").daemon().factory());
        timer = started;
        started.scheduleWithFixedDelay(this::sweep, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing waits for a sweep: what it had not begun stays due. */
    @Override
    public void stop() {
        ScheduledExecutorService running = timer;
        timer = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** An exception would end the timer. */
    private void sweep() {
        try {
            sweeper.sweep();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("The next sweep tries again ({})", e.toString());
        }
    }
}
