package shop.gateway.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.gateway.bench.Lane.Outcome;
import shop.platform.testing.TestTokens;
import shop.platform.token.Scope;

/**
 * Goals G1 and G2: CPU per proxied request, lean against out of the box, and throughput through the gateway against
 * direct. Everything runs on this machine, alternately, and shares it: read the ratios, not the rates.
 * Arguments: rounds (3), seconds a round (5), seconds of warm-up a process (20).
 */
public final class GatewayBench {

    private static final String PATH = "/api/products/SKU-1";

    private GatewayBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 5;
        double warmUp = args.length > 2 ? Double.parseDouble(args[2]) : 20;
        int port = Target.freePort();
        String upstream = "http://127.0.0.1:" + port;
        try (Target direct = Target.java(CheapUpstream.class.getName(), Target.classPath(), port, "" + port);
                Target stock = Gateways.outOfTheBox(upstream);
                Target lean = Gateways.ours("lean", upstream);
                Target guarded = Gateways.ours("stock", upstream)) {
            String cookie = "Cookie: " + Load.guest(lean.port()) + "\r\n";
            Lane straight = new Lane("direct", port, PATH, "", List.of(direct));
            Lane plain = new Lane("out of the box", stock.port(), PATH, cookie, List.of(stock));
            Lane ofNobody = new Lane("lean, nobody", lean.port(), PATH, "", List.of(lean));
            Lane ofToken = new Lane("lean, bearer", lean.port(), PATH, bearer(), List.of(lean));
            Lane ofCookie = new Lane("lean, cookie", lean.port(), PATH, cookie, List.of(lean));
            Lane library = new Lane("proxy=stock, cookie", guarded.port(), PATH, cookie, List.of(guarded));
            for (Lane lane : List.of(straight, plain, ofCookie, library, ofToken, ofNobody)) {
                lane.run(32, lane == ofToken || lane == ofNobody ? warmUp / 4 : warmUp);
            }
            Map<String, Outcome> cpu =
                    Lane.alternate(List.of(straight, plain, ofNobody, ofToken, ofCookie, library), 16, rounds, seconds);
            cpu.forEach((name, outcome) ->
                    Lane.print("G1 CPU of %s / out of the box: %s", name, outcome.microsBy(cpu.get("out of the box"))));
            Map<String, Outcome> rates = Lane.alternate(List.of(straight, ofCookie), 64, rounds, seconds);
            Lane.print(
                    "G2 requests/s through lean / direct: %s",
                    rates.get("lean, cookie").perSecondBy(rates.get("direct")));
            Lane.alternate(List.of(ofCookie), 256, 1, seconds);
        }
        // The embedded store's threads would keep this process alive
        System.exit(0);
    }

    private static String bearer() {
        String token = TestTokens.token("alice", Set.of(), Scope.USER, Duration.ofHours(1));
        return "Authorization: Bearer " + token + "\r\n";
    }
}
