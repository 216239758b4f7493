package shop.platform.client;

import java.util.concurrent.atomic.AtomicInteger;

/** Allows one retry for every ten calls, and ten at once, so that retries never double the load of an outage. */
public final class RetryBudget {

    private static final int COST = 10;
    private static final int FULL = 10 * COST;

    private final AtomicInteger tenths = new AtomicInteger(FULL);

    /** A call was made. */
    public void earn() {
        tenths.updateAndGet(present -> Math.min(FULL, present + 1));
    }

    /** @return whether a retry may be made; it is paid for then */
    public boolean spend() {
        return tenths.getAndUpdate(present -> present >= COST ? present - COST : present) >= COST;
    }
}
