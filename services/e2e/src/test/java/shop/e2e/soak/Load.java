package shop.e2e.soak;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import shop.e2e.cluster.ClusterShop;
import shop.e2e.load.AuditedOrders;
import shop.e2e.load.Latencies;
import shop.e2e.load.OrderBook;
import shop.e2e.load.VisitLoad;

/** Visitors and customers at a fixed rate, whether the shop answers or not; one request in twenty is an order. */
final class Load {

    static final int REQUESTS_PER_ORDER = 20;

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    /** Clients repeat an order that nobody answered for three minutes. */
    private static final Duration SETTLED = Duration.ofMinutes(4);

    private final ClusterShop shop;
    private final AuditedOrders orders;
    private final List<String> paths;

    Load(ClusterShop shop) {
        this.shop = shop;
        orders = shop.orders("soak");
        paths = Stream.concat(Stream.of("/"), VisitLoad.apiPaths(shop.url()).stream())
                .toList();
    }

    AuditedOrders orders() {
        return orders;
    }

    /** Asks so often for so long, waits for every answer, and says from time to time how it goes. */
    Outcome run(String what, int perSecond, Duration time) {
        OrderBook book = orders.book();
        int ordersPerSecond = Math.max(1, perSecond / REQUESTS_PER_ORDER);
        int orderedBefore = book.size();
        int disturbedBefore = book.disturbances().size();
        Latencies latenciesBefore = book.latencies().copy();
        VisitLoad visits = new VisitLoad(shop.url(), shop.tokens()::user, paths);
        Runnable say = () -> Progress.say(
                "%s, %d/s: %s",
                what,
                perSecond,
                outcome(visits, orderedBefore, disturbedBefore, latenciesBefore).line());
        long end = System.nanoTime() + time.toNanos();
        visits.start(perSecond - ordersPerSecond);
        var placing = orders.place((int) time.toSeconds() * ordersPerSecond, ordersPerSecond);
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, BETWEEN_LINES.toNanos()));
            say.run();
        }
        visits.close();
        await("answers to every order").atMost(SETTLED).until(() -> placing.isDone() && orders.waiting() == 0);
        return outcome(visits, orderedBefore, disturbedBefore, latenciesBefore);
    }

    private Outcome outcome(VisitLoad visits, int orderedBefore, int disturbedBefore, Latencies latenciesBefore) {
        OrderBook book = orders.book();
        int ordered = book.size() - orderedBefore;
        return new Outcome(
                visits.visits() + ordered,
                ordered,
                visits.failures().size(),
                book.disturbances().size() - disturbedBefore,
                visits.latencies().copy(),
                book.latencies().since(latenciesBefore));
    }
}
