package shop.e2e.overload;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import shop.e2e.client.LocalShop;
import shop.e2e.client.ShopClient;
import shop.local.Assembly;
import shop.local.Options;

/** All of it in one shop of services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadTest implements Crowds, SlowClients {

    private LocalShop shop;

    @BeforeAll
    void start() {
        Options narrow = Options.defaults()
                .with("catalog", "shop.levers.enabled", "true")
                .with("gateway", "shop.edge.rate-limit-per-second", "10")
                .with("gateway", "shop.edge.rate-limit-burst", "" + BURST)
                .with("gateway", "shop.edge.header-patience", "2s")
                .with("gateway", "shop.edge.body-patience", "2s");
        for (String route : List.of("catalog", "orders")) {
            narrow = narrow.with("gateway", "shop.gateway.routes." + route + ".permits", "" + PERMITS)
                    .with("gateway", "shop.gateway.routes." + route + ".response-timeout", "30s");
        }
        shop = LocalShop.start(Assembly.SERVICES, "overload", narrow);
    }

    @AfterAll
    void stop() {
        if (shop != null) {
            shop.close();
        }
    }

    @Override
    public URI url() {
        return shop.url();
    }

    @Override
    public ShopClient customer(String name) {
        return ShopClient.withToken(url(), shop.processes().tokens().user(name));
    }

    @Override
    public void slowDownCatalog(int millis) {
        URI catalog = URI.create(shop.processes().processOf("catalog").url());
        ShopClient.withToken(catalog, shop.processes().tokens().staff("somebody"))
                .send(
                        "PUT",
                        "/api/levers/catalog",
                        "{\"ready\":true,\"live\":true,\"delayMillis\":" + millis + ",\"failPercent\":0}")
                .expect(200);
    }

    @Override
    public int permitsFree(String route) {
        return (int) gauge("gateway_permits_free\\{[^}]*route=\"" + route + "\"[^}]*}");
    }

    @Override
    public double gauge(String pattern) {
        URI management = URI.create(shop.processes().process("gateway").managementUrl());
        String metrics = ShopClient.anonymous(management)
                .get("/actuator/prometheus")
                .expect(200)
                .body();
        return Pattern.compile("^" + pattern + " ([-0-9.E]+)$", Pattern.MULTILINE)
                .matcher(metrics)
                .results()
                .map(MatchResult::group)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
