package shop.identity.domain;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import shop.platform.Refusal;

/** Lets few threads hash at a time: a flood of log-ins must not take the CPU from everybody else. */
public final class HashingSlots {

    private final Semaphore slots;
    private final Duration patience;

    public HashingSlots(int slots, Duration patience) {
        this.slots = new Semaphore(slots);
        this.patience = patience;
    }

    /** @throws Refusal UNAVAILABLE when no slot comes free in time */
    boolean use(BooleanSupplier work) {
        if (!acquired()) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "unavailable", "Too many people log in at the moment.")
                    .retryAfter(Duration.ofSeconds(2));
        }
        try {
            return work.getAsBoolean();
        } finally {
            slots.release();
        }
    }

    private boolean acquired() {
        try {
            return slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
