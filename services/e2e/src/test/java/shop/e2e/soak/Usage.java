package shop.e2e.soak;

import java.time.Duration;
import java.util.List;

/**
 * What a container used during a phase.
 *
 * @param workingSet the largest seen, in bytes
 * @param rss the largest seen, in bytes
 * @param cores on average
 * @param peakCores between two readings, at most
 */
record Usage(long workingSet, long rss, double cores, double peakCores) {

    /** @param readings of one pod, two or more, in the order of time */
    static Usage of(List<Reading> readings) {
        double peak = 0;
        for (int i = 1; i < readings.size(); i++) {
            peak = Math.max(peak, cores(readings.get(i - 1), readings.get(i)));
        }
        return new Usage(
                readings.stream().mapToLong(Reading::workingSet).max().orElseThrow(),
                readings.stream().mapToLong(Reading::rss).max().orElseThrow(),
                cores(readings.getFirst(), readings.getLast()),
                peak);
    }

    private static double cores(Reading from, Reading to) {
        return (double) (to.cpuNanos() - from.cpuNanos())
                / Duration.between(from.at(), to.at()).toNanos();
    }

    /** Of two replicas the greater in each respect. */
    Usage or(Usage other) {
        return new Usage(
                Math.max(workingSet, other.workingSet),
                Math.max(rss, other.rss),
                Math.max(cores, other.cores),
                Math.max(peakCores, other.peakCores));
    }
}
