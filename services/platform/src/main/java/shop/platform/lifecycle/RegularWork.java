package shop.platform.lifecycle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does something again and again, as long as the process runs or until it is done: one turn at a time, a pause between
 * two. A turn that fails is reported, and the next one tries again. Stopping interrupts a turn, so a turn must leave
 * nothing that the next process cannot finish.
 */
public final class RegularWork implements SmartLifecycle {

    /** One turn. */
    @FunctionalInterface
    public interface Turn {

        void run() throws InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(RegularWork.class);

    private final String name;
    private final Duration pause;
    private final Turn turn;
    private final boolean once;
    private @Nullable ScheduledExecutorService timer;

    /** @param name of the thread and in reports, such as {@code orders-sweep} */
    public RegularWork(String name, Duration pause, Turn turn) {
        this(name, pause, turn, false);
    }

    private RegularWork(String name, Duration pause, Turn turn, boolean once) {
        this.name = name;
        this.pause = pause;
        this.turn = turn;
        this.once = once;
    }

    /** What has to be done once: at the start, and again after each pause until a turn succeeds. */
    public static RegularWork untilDone(String name, Duration pause, Turn turn) {
        return new RegularWork(name, pause, turn, true);
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name(name).factory());
            long before = once ? 0 : pause.toNanos();
            turns.scheduleWithFixedDelay(() -> take(turns), before, pause.toNanos(), TimeUnit.NANOSECONDS);
            timer = turns;
        }
    }

    /** An exception would end the timer. */
    private void take(ScheduledExecutorService turns) {
        try {
            turn.run();
            if (once) {
                turns.shutdown();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} failed and will be tried again: {}", name, e.toString());
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
