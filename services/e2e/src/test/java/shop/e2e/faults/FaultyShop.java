package shop.e2e.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import shop.e2e.client.Answer;
import shop.e2e.client.LocalShop;
import shop.e2e.client.ShopClient;
import shop.local.Assembly;
import shop.local.Options;
import shop.local.RunningShop;
import tools.jackson.databind.JsonNode;

/** A shop with products of its own, a load of orders, and an auditor. */
final class FaultyShop implements AutoCloseable {

    /** Neighbours are back: every accepted order is final within 60 s (the design's promise), plus one sweep. */
    private static final Duration RECOVERY = Duration.ofSeconds(65);

    private static final int PLENTY = 10_000;
    private static final int SCARCE = 25;

    private final LocalShop shop;
    private final ShopClient staff;
    private final OrderBook book = new OrderBook();
    private final List<JsonNode> products = new ArrayList<>();
    private final OrderLoad load;
    private long back = System.nanoTime();
    private Duration recovered = Duration.ZERO;

    FaultyShop(String name, Options options, long seed) {
        shop = LocalShop.start(Assembly.SERVICES, name, options.withoutSeed());
        staff = ShopClient.withToken(shop.url(), shop.processes().tokens().staff("auditor"));
        for (int i = 1; i <= 12; i++) {
            products.add(newProduct("FAULT-" + i, 100 * i, i % 4 == 0 ? SCARCE : PLENTY));
        }
        load = new OrderLoad(shop.url(), shop.processes().tokens()::user, products, book, seed);
    }

    RunningShop processes() {
        return shop.processes();
    }

    OrderBook book() {
        return book;
    }

    void payments(String behaviour) {
        shop.payments(behaviour);
    }

    /** Starts orders in the background. */
    Thread place(int orders, int perSecond) {
        return Thread.ofVirtual().name("order-load").start(() -> load.place(orders, perSecond));
    }

    void awaitStarted(IntPredicate enough) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> enough.test(load.started()));
    }

    /** From now on nothing is in the way of any order. */
    void neighboursAreBack() {
        back = System.nanoTime();
    }

    /**
     * Waits for the clients, then until the books balance; fails with every difference when they do not within the
     * time after {@link #neighboursAreBack()}.
     */
    void assertBooksBalance() {
        load.close();
        Auditor auditor = new Auditor(staff, shop::paymentState);
        await().atMost(RECOVERY.minus(sinceBack()))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> Assertions.assertThat(auditor.differences(book, products))
                        .isEmpty());
        recovered = sinceBack();
    }

    private Duration sinceBack() {
        return Duration.ofNanos(System.nanoTime() - back);
    }

    /** How many orders ended in each state, for the report. */
    String summary() {
        List<String> states = List.of("CONFIRMED", "REJECTED", "CANCELLED");
        return "%d orders, %d first answers disturbed, slowest answer %d ms, balanced %.1f s after the last fault, %s"
                .formatted(
                        book.entries().size(),
                        book.disturbances(),
                        book.slowest().toMillis(),
                        recovered.toMillis() / 1000.0,
                        states.stream().map(state -> state + " " + count(state)).toList());
    }

    /** Orders in a state. */
    long count(String state) {
        return count(state, order -> true);
    }

    /** Orders in a state of which more is true. */
    long count(String state, Predicate<JsonNode> more) {
        long found = 0;
        String path = "/api/orders?limit=100&state=" + state;
        for (String next = path; !next.isEmpty(); ) {
            JsonNode page = staff.get(next).expect(200).json();
            found += page.path("items").valueStream().filter(more).count();
            next = page.path("next").isString()
                    ? path + "&after=" + page.path("next").asString()
                    : "";
        }
        return found;
    }

    private JsonNode newProduct(String sku, int priceInCents, int stock) {
        String path = "/api/products/" + sku;
        String details =
                "{\"name\":\"%s\",\"description\":\"\",\"category\":\"faults\",\"priceInCents\":%d,\"picture\":\"\"}"
                        .formatted(sku, priceInCents);
        Answer created = staff.send("PUT", path, details, "If-None-Match", "*").expect(201);
        staff.send("POST", path + "/stock", "{\"change\":" + stock + "}", "If-Match", created.header("ETag"))
                .expect(200);
        return staff.product(sku);
    }

    @Override
    public void close() {
        shop.close();
    }
}
