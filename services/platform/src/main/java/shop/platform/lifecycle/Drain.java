package shop.platform.lifecycle;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Leaves the rotation before the server stops: readiness off, every answer closes its connection, and only after the
 * period, in which endpoints and pooled connections follow, does the graceful stop begin.
 */
public final class Drain implements SmartLifecycle {

    private final ApplicationContext context;
    private final Duration period;
    private volatile boolean running;
    private volatile boolean draining;

    public Drain(ApplicationContext context, Duration period) {
        this.context = context;
        this.period = period;
    }

    /** Whether answers shall close their connections. */
    public boolean isDraining() {
        return draining;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop(Runnable stopped) {
        draining = true;
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        CompletableFuture.delayedExecutor(period.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(() -> {
                    running = false;
                    stopped.run();
                });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest phase stops first, so before the web server. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
