package shop.e2e.openapi;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import shop.e2e.client.ApplicationUnderTest;
import shop.e2e.client.Basket;
import shop.e2e.client.LocalShop;
import shop.e2e.client.ShopClient;
import shop.local.Assembly;
import shop.local.Options;
import shop.local.Tokens;

/** The shop as services, with limits and time-outs low enough to be met within a test. */
final class DescribedShop implements AutoCloseable {

    private static final int BURST = 600;
    private static final Set<String> FINAL = Set.of("CONFIRMED", "REJECTED", "CANCELLED");

    private final LocalShop shop;

    DescribedShop() {
        Options options = Options.defaults()
                // As the example of a log-in has it
                .with("gateway", "shop.identity.staff-password", "secret")
                .with("gateway", "shop.edge.rate-limit-per-second", "1")
                .with("gateway", "shop.edge.rate-limit-burst", String.valueOf(BURST))
                .with("orders", "shop.orders.drive-for", "500ms");
        for (String module : Set.of("catalog", "orders", "storage")) {
            options = options.with("gateway", "shop.gateway.routes." + module + ".response-timeout", "2s")
                    .with(module, "shop.levers.enabled", "true");
        }
        shop = LocalShop.start(Assembly.SERVICES, "openapi", options);
    }

    Description description() {
        return new Description(
                ShopClient.anonymous(shop.url()).get("/api/openapi").expect(200).json());
    }

    LocalShop running() {
        return shop;
    }

    Credentials credentials() {
        Tokens tokens = shop.processes().tokens();
        return new Credentials(tokens.user("customer"), tokens.staff("staff"), tokens.service(), tokens.user("greedy"));
    }

    /** Places an order and waits for its receipt. */
    String confirmedOrder(String token) {
        ShopClient customer = ShopClient.withToken(shop.url(), token);
        String id = place(customer);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> customer.get("/api/files/receipts/" + id).status() == 200);
        return id;
    }

    /** Places an order and cancels it while its payment takes long. */
    String cancelledOrder(String token) {
        ShopClient customer = ShopClient.withToken(shop.url(), token);
        shop.payments("{\"delay\":\"PT8S\"}");
        try {
            String id = place(customer);
            customer.send("POST", "/api/orders/" + id + "/cancel", "").expect(200);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> FINAL.contains(
                            customer.order(id).json().path("state").asString()));
            return id;
        } finally {
            shop.payments(ApplicationUnderTest.WELL_BEHAVED);
        }
    }

    private static String place(ShopClient customer) {
        Basket basket = Basket.of(customer.products(1).getFirst(), 1);
        String key = ShopClient.newKey();
        // The first order of cold processes takes longer than the routes' short time-outs allow, so it is sent again
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> customer.place(key, basket), answer -> answer.status() == 201)
                .json()
                .path("id")
                .asString();
    }

    /** Asks until the limit is met; one call a second comes free afterwards. */
    void exhaust(String token) {
        ShopClient greedy = ShopClient.withToken(shop.url(), token);
        IntStream.rangeClosed(0, BURST).parallel().forEach(i -> greedy.get("/api/identity/keys"));
    }

    /** From now on these take longer to answer than the gateway waits. */
    void slow(String module, String staffToken) {
        ShopClient.withToken(shop.url(), staffToken)
                .send(
                        "PUT",
                        "/api/levers/" + module,
                        "{\"ready\":true,\"live\":true,\"delayMillis\":4000,\"failPercent\":0}")
                .expect(200);
    }

    void kill(String module) {
        shop.processes().process(module).killHard();
    }

    @Override
    public void close() {
        shop.close();
    }
}
