package shop.gateway.lean;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches a body being sent. A socket's time-out ends reads only: a neighbour that takes no more bytes would hold the
 * request for ever. Time spent waiting for the sender does not count; the container watches that.
 */
final class Progress implements AutoCloseable {

    private static final long NOT_WRITING = Long.MIN_VALUE;

    private final Connection connection;
    private final long mostNanos;
    private final ScheduledExecutorService clock;
    private volatile long writingSince = NOT_WRITING;
    private volatile boolean stalled;
    private volatile boolean ended;

    Progress(Connection connection, Duration most, ScheduledExecutorService clock) {
        this.connection = connection;
        this.mostNanos = most.toNanos();
        this.clock = clock;
        look();
    }

    void writing() {
        writingSince = System.nanoTime();
    }

    void reading() {
        writingSince = NOT_WRITING;
    }

    /** Whether the connection was cut because the neighbour took nothing for too long. */
    boolean stalled() {
        return stalled;
    }

    @Override
    public void close() {
        ended = true;
    }

    static void end(@Nullable Progress progress) {
        if (progress != null) {
            progress.close();
        }
    }

    private void look() {
        if (ended) {
            return;
        }
        long since = writingSince;
        if (since != NOT_WRITING && System.nanoTime() - since > mostNanos) {
            stalled = true;
            connection.cut();
        } else {
            clock.schedule(this::look, Math.max(mostNanos / 4, 1), TimeUnit.NANOSECONDS);
        }
    }
}
