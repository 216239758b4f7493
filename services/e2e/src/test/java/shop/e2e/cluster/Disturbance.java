package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import shop.e2e.load.AuditedOrders;
import shop.e2e.load.Latencies;
import shop.e2e.load.VisitLoad;

/** Visitors and customers who come at a fixed rate while something happens to the cluster, and the audit afterwards. */
final class Disturbance implements AutoCloseable {

    /** Together far below what two cores bear that also start the next version of everything. */
    private static final int VISITS_PER_SECOND = 6;

    private static final int ORDERS_PER_SECOND = 2;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofMillis(500);
    private static final int MANY = 100_000;

    private final ClusterShop shop = ClusterShop.open();
    private final AuditedOrders orders;
    private final VisitLoad visits;

    private Disturbance(String kind) {
        orders = shop.orders(kind);
        visits = new VisitLoad(
                        shop.url(),
                        visitor -> shop.tokens().user(visitor),
                        Stream.concat(Stream.of("/", "/about"), VisitLoad.apiPaths(shop.url()).stream())
                                .toList())
                .start(VISITS_PER_SECOND);
        orders.place(MANY, ORDERS_PER_SECOND);
    }

    /**
     * Begins with the load alone, until the shop answers in a steady time.
     *
     * @param kind what happens then, for names
     */
    static Disturbance begin(String kind) {
        Disturbance load = new Disturbance(kind);
        try {
            load.awaitSteady();
            return load;
        } catch (RuntimeException | Error e) {
            load.close();
            throw e;
        }
    }

    /** A shop that was deployed a minute ago still compiles its code; what happens next happens to a running one. */
    private void awaitSteady() {
        AtomicReference<Latencies> before =
                new AtomicReference<>(visits.latencies().copy());
        await("answers in a steady time")
                .atMost(Cluster.PATIENCE)
                .pollDelay(WINDOW)
                .pollInterval(WINDOW)
                .until(() -> {
                    Latencies now = visits.latencies().copy();
                    Latencies recent = now.since(before.getAndSet(now));
                    return recent.count() > 0 && recent.percentile(95).compareTo(STEADY) < 0;
                });
    }

    ClusterShop shop() {
        return shop;
    }

    AuditedOrders orders() {
        return orders;
    }

    /** Ends the load, and waits for every answer. */
    VisitLoad end() {
        orders.stop();
        visits.close();
        return visits;
    }

    /** Ends the load: no visit failed, no order's first answer was disturbed, and the books balance. */
    void assertNobodyNoticed(String what) {
        end();
        assertThat(Stream.of(visits.failures(), orders.book().disturbances()).flatMap(Collection::stream))
                .as(this::summary)
                .isEmpty();
        orders.neighboursAreBack();
        orders.assertBooksBalance();
        System.out.println(what + ": " + summary());
    }

    String summary() {
        return "%d visits, %d failed; %s"
                .formatted(visits.visits(), visits.failures().size(), orders.summary());
    }

    @Override
    public void close() {
        end();
        shop.close();
    }
}
