package shop.platform.lever;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How the levers of a process stand.
 *
 * @param ready whether it says that it is ready
 * @param live whether it says that it is live
 * @param delayMillis how long every request waits first, 0 to 60,000
 * @param failPercent how many of 100 requests answer 500, 0 to 100
 */
record Levers(
        boolean ready,
        boolean live,
        @Min(0) @Max(Levers.LONGEST_DELAY) int delayMillis,
        @Min(0) @Max(Levers.ALL) int failPercent) {

    static final int LONGEST_DELAY = 60_000;
    static final int ALL = 100;

    /** Nothing is disturbed. */
    static final Levers AT_REST = new Levers(true, true, 0, 0);

    boolean arePossible() {
        return delayMillis >= 0 && delayMillis <= LONGEST_DELAY && failPercent >= 0 && failPercent <= ALL;
    }
}
