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
        @Min(0) @Max(60_000) int delayMillis,
        @Min(0) @Max(100) int failPercent) {

    static final Levers AT_REST = new Levers(true, true, 0, 0);
}
