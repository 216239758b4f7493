package shop.gateway.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One way to send the same request.
 *
 * @param fields further header lines, each with its line break
 * @param counted the processes whose CPU time counts
 */
record Lane(String name, int port, String path, String fields, List<Target> counted) {

    /** What one lane did in each round. */
    record Outcome(double[] micros, double[] perSecond) {

        /** CPU of this lane by that of another, round by round. */
        String microsBy(Outcome other) {
            return spread(ratios(micros, other.micros));
        }

        String perSecondBy(Outcome other) {
            return spread(ratios(perSecond, other.perSecond));
        }
    }

    Load.Result run(int connections, double seconds) throws InterruptedException {
        return Load.run(port, path, fields, connections, seconds);
    }

    private double cpuMicros() {
        return counted.stream().mapToDouble(Target::cpuMicros).sum();
    }

    /** Every lane in every round, so that whatever else the machine does hits all of them. */
    static Map<String, Outcome> alternate(List<Lane> lanes, int connections, int rounds, double seconds)
            throws InterruptedException {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        lanes.forEach(lane -> outcomes.put(lane.name, new Outcome(new double[rounds], new double[rounds])));
        for (int round = 0; round < rounds; round++) {
            for (Lane lane : lanes) {
                double before = lane.cpuMicros();
                Load.Result result = lane.run(connections, seconds);
                Outcome outcome = outcomes.get(lane.name);
                outcome.micros[round] = (lane.cpuMicros() - before) / result.requests();
                outcome.perSecond[round] = result.perSecond();
                if (result.errors() > 0) {
                    print("%s: %d errors", lane.name, result.errors());
                }
            }
        }
        outcomes.forEach((name, outcome) -> print(
                "c=%-3d %-22s CPU-us/request %-32s requests/s %s",
                connections, name, spread(outcome.micros), spread(outcome.perSecond)));
        return outcomes;
    }

    private static double[] ratios(double[] above, double[] below) {
        double[] ratios = new double[above.length];
        Arrays.setAll(ratios, i -> above[i] / below[i]);
        return ratios;
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String form = sorted[0] < 10 ? "%.2f (%.2f to %.2f)" : "%.0f (%.0f to %.0f)";
        return String.format(Locale.ROOT, form, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
