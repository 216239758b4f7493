package shop.platform.lever.api;

/**
 * How the levers of a process stand.
 *
 * @param ready whether it says that it is ready
 * @param live whether it says that it is live
 * @param delayMillis how long every request waits first, 0 to 60,000
 * @param failPercent how many of 100 requests answer 500, 0 to 100
 */
public record LeverPositions(boolean ready, boolean live, int delayMillis, int failPercent) {

    /** Nothing is disturbed. */
    public static final LeverPositions AT_REST = new LeverPositions(true, true, 0, 0);
}
