package shop.gateway.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.gateway.TestSettings;
import shop.gateway.bench.Lane.Outcome;
import shop.platform.testing.EmbeddedMongo;

/**
 * A real read, {@code GET /api/products/{sku}} from the catalog's cache: straight, through lean and through the library
 * out of the box. Needs a built catalog beside the gateway. Arguments as those of {@link GatewayBench}.
 */
public final class CatalogReadBench {

    private static final Path CATALOG = Path.of("..", "services", "catalog", "target");

    private CatalogReadBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 5;
        double warmUp = args.length > 2 ? Double.parseDouble(args[2]) : 20;
        String classPath = CATALOG.resolve("classes") + ":"
                + Files.readString(CATALOG.resolve("runtime.classpath")).strip();
        List<String> settings = new ArrayList<>(TestSettings.arguments());
        settings.add("--shop.catalog.mongo-uri=" + EmbeddedMongo.uri("catalog"));
        Target.job("shop.catalog.seed.SeedCatalog", classPath, settings);
        int port = Target.freePort();
        settings.add("--server.port=" + port);
        settings.add("--spring.application.name=catalog");
        String upstream = "http://127.0.0.1:" + port;
        try (Target catalog = Target.java(
                        "shop.catalog.CatalogApplication", classPath, port, settings.toArray(String[]::new));
                Target stock = Gateways.outOfTheBox(upstream);
                Target lean = Gateways.ours("lean", upstream)) {
            String path = "/api/products/" + Load.firstSku(port);
            String cookie = "Cookie: " + Load.guest(lean.port()) + "\r\n";
            Lane straight = new Lane("direct", port, path, "", List.of(catalog));
            Lane plain = new Lane("out of the box", stock.port(), path, cookie, List.of(stock, catalog));
            Lane ours = new Lane("lean", lean.port(), path, cookie, List.of(lean, catalog));
            List<Lane> lanes = List.of(straight, plain, ours);
            for (Lane lane : lanes) {
                lane.run(32, warmUp);
            }
            Lane.alternate(lanes, 16, rounds, seconds);
            Map<String, Outcome> rates = Lane.alternate(lanes, 64, rounds, seconds);
            for (String name : List.of("lean", "out of the box")) {
                Lane.print(
                        "requests/s through %s / direct: %s",
                        name, rates.get(name).perSecondBy(rates.get("direct")));
            }
        }
        // The embedded store's threads would keep this process alive
        System.exit(0);
    }
}
