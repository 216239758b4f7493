package shop.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Lets one report through in a second and counts the others, so that an outage under load does not flood the log. */
public final class OncePerSecond {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private final AtomicLong due;
    private final AtomicLong heldBack = new AtomicLong();

    public OncePerSecond() {
        this(System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime()} */
    OncePerSecond(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.due = new AtomicLong(nanoTime.getAsLong());
    }

    /** @param report is given how many reports were held back since the last one */
    public void report(LongConsumer report) {
        long now = nanoTime.getAsLong();
        long next = due.get();
        if (now - next >= 0 && due.compareAndSet(next, now + SECOND)) {
            report.accept(heldBack.getAndSet(0));
        } else {
            heldBack.incrementAndGet();
        }
    }
}
