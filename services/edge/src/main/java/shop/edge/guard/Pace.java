package shop.edge.guard;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How fast a body has to come. Until it has, its request holds a place on its route; the container's own time-out is for
 * silence only, so a sender of a byte every few seconds could hold one for days, and a few hundred of them all.
 */
final class Pace {

    private final long patience;
    private final long nanosPerByte;
    private final LongSupplier nanoTime;

    /**
     * @param patience how long any body may take
     * @param bytesPerSecond how much has to come in each second beyond that
     */
    Pace(Duration patience, long bytesPerSecond, LongSupplier nanoTime) {
        this.patience = patience.toNanos();
        this.nanosPerByte = TimeUnit.SECONDS.toNanos(1) / bytesPerSecond;
        this.nanoTime = nanoTime;
    }

    long now() {
        return nanoTime.getAsLong();
    }

    /**
     * @param begun when the body began, by {@link #now}
     * @param bytes how much of it has come
     */
    boolean isKept(long begun, long bytes) {
        return now() - begun <= patience + bytes * nanosPerByte;
    }
}
