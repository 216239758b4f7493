package shop.e2e.soak;

import java.time.Duration;
import java.util.Locale;
import shop.e2e.load.Latencies;

/**
 * How the shop answered a load.
 *
 * @param failures visits that were answered with an error or not at all
 * @param disturbed orders whose first answer was such
 * @param visits how long answers to visits took
 * @param orders how long answers to orders took
 */
record Outcome(int asked, int ordered, int failures, int disturbed, Latencies visits, Latencies orders) {

    /** Later than this an answer is late. */
    static final Duration LATE = Duration.ofSeconds(1);

    /** So many of a hundred may be late or fail. */
    static final double TOLERATED_PERCENT = 1;

    int failed() {
        return failures + disturbed;
    }

    int late() {
        return visits.longerThan(LATE) + orders.longerThan(LATE);
    }

    /** Of a hundred requests, those that failed or were late; one that was both counts twice. */
    double badPercent() {
        return asked == 0 ? 0 : 100.0 * (failed() + late()) / asked;
    }

    boolean isGood() {
        return badPercent() <= TOLERATED_PERCENT;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%,d requests, %,d of them orders: %d failed, %d late; half within %d ms, 99 %% within %d ms (orders"
                        + " %d and %d)",
                asked,
                ordered,
                failed(),
                late(),
                visits.percentile(50).toMillis(),
                visits.percentile(99).toMillis(),
                orders.percentile(50).toMillis(),
                orders.percentile(99).toMillis());
    }
}
