package shop.e2e.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** How long answers took: how many of them took each number of milliseconds. */
public final class Latencies {

    /** Longer than any client waits for a connection and an answer together. */
    private static final int LONGEST = 15_000;

    private final AtomicIntegerArray answers;

    Latencies() {
        answers = new AtomicIntegerArray(LONGEST + 1);
    }

    private Latencies(int[] answers) {
        this.answers = new AtomicIntegerArray(answers);
    }

    void add(Duration time) {
        answers.incrementAndGet((int) Math.min(LONGEST, time.toMillis()));
    }

    /** Those until now; what is added later is not in them. */
    public Latencies copy() {
        return new Latencies(millis().map(answers::get).toArray());
    }

    /** Those that came after an earlier copy was made. */
    public Latencies since(Latencies earlier) {
        return new Latencies(
                millis().map(i -> answers.get(i) - earlier.answers.get(i)).toArray());
    }

    public int count() {
        return millis().map(answers::get).sum();
    }

    public int longerThan(Duration time) {
        return millis().skip(time.toMillis() + 1).map(answers::get).sum();
    }

    /** Within this time so many percent of the answers came; zero when there are none. */
    public Duration percentile(double percent) {
        long wanted = (long) Math.ceil(count() * percent / 100);
        int millis = 0;
        for (long found = answers.get(0); found < wanted; found += answers.get(millis)) {
            millis++;
        }
        return Duration.ofMillis(millis);
    }

    public Duration slowest() {
        return percentile(100);
    }

    private static IntStream millis() {
        return IntStream.rangeClosed(0, LONGEST);
    }
}
