package shop.gateway.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Goals G1 and G2: CPU per proxied request, lean against out of the box, and throughput through the gateway against
 * direct. Everything runs on this machine, alternately, and shares it: read the ratios, not the rates.
 * Arguments: rounds (3), seconds a round (6), seconds of warm-up a path (20).
 */
public final class GatewayBench {

    private static final String PATH = "/api/products/SKU-1";

    private GatewayBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 6;
        double warmUp = args.length > 2 ? Double.parseDouble(args[2]) : 20;
        int upstreamPort = Target.freePort();
        String upstream = "http://127.0.0.1:" + upstreamPort;
        try (Target direct = Target.start(CheapUpstream.class, upstreamPort, entry -> true, "" + upstreamPort);
                Target stock = stock(upstream);
                Target lean = gateway("lean", upstream);
                Target guarded = gateway("stock", upstream)) {
            Map<String, Target> targets = new LinkedHashMap<>();
            targets.put("direct", direct);
            targets.put("out of the box", stock);
            targets.put("lean", lean);
            targets.put("proxy=stock", guarded);
            for (Target target : targets.values()) {
                Load.run(target.port(), PATH, 32, warmUp);
            }
            cpu(targets, rounds, seconds);
            throughput(direct, lean, rounds, seconds);
            Load.Result crowd = Load.run(lean.port(), PATH, 256, seconds);
            print("c=256 through lean: %.0f requests/s, %d errors", crowd.perSecond(), crowd.errors());
        }
    }

    private static void cpu(Map<String, Target> targets, int rounds, double seconds) throws InterruptedException {
        Map<String, double[]> micros = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (var target : targets.entrySet()) {
                double before = target.getValue().cpuMicros();
                Load.Result result = Load.run(target.getValue().port(), PATH, 16, seconds);
                double each = (target.getValue().cpuMicros() - before) / result.requests();
                micros.computeIfAbsent(target.getKey(), name -> new double[rounds])[round] = each;
                print(
                        "round %d %-15s %6.1f CPU-us/request %7.0f requests/s %d errors",
                        round + 1, target.getKey(), each, result.perSecond(), result.errors());
            }
        }
        micros.forEach((name, values) -> print("%-15s CPU-us/request %s", name, spread(values)));
        double[] stock = micros.get("out of the box");
        print("G1 lean / out of the box: %s", spread(ratios(micros.get("lean"), stock)));
        print("   proxy=stock / out of the box: %s", spread(ratios(micros.get("proxy=stock"), stock)));
    }

    private static void throughput(Target direct, Target lean, int rounds, double seconds) throws InterruptedException {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Load.Result without = Load.run(direct.port(), PATH, 64, seconds);
            Load.Result with = Load.run(lean.port(), PATH, 64, seconds);
            ratios[round] = with.perSecond() / without.perSecond();
            print(
                    "c=64 direct %.0f, lean %.0f requests/s, %d errors",
                    without.perSecond(), with.perSecond(), with.errors());
        }
        print("G2 through / direct at c=64: %s", spread(ratios));
    }

    /** The class path of a project that has the library's starter and nothing else. */
    private static Target stock(String upstream) throws Exception {
        int port = Target.freePort();
        return Target.start(
                StockGateway.class,
                port,
                entry -> !entry.matches(".*/(httpclient5|httpcore5|micrometer-registry|spring-boot-actuator|"
                        + "spring-boot-starter-actuator|mongodb|mongo-java|caffeine|resilience4j)[^/]*"
                        + "|.*/gateway/target/classes/?|.*/services/[^/]+/target/.*|.*/shop/[^/]+/1[^/]*/.*"),
                "--server.port=" + port,
                "--upstream=" + upstream);
    }

    private static Target gateway(String proxy, String upstream) throws Exception {
        return Target.gateway(
                256,
                "--shop.gateway.proxy=" + proxy,
                "--shop.gateway.routes.catalog.permits=1000",
                "--shop.gateway.routes.catalog.uri=" + upstream);
    }

    private static double[] ratios(double[] above, double[] below) {
        double[] ratios = new double[above.length];
        Arrays.setAll(ratios, i -> above[i] / below[i]);
        return ratios;
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.2f (%.2f to %.2f)",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
