package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import shop.e2e.load.AuditedOrders;
import shop.e2e.load.VisitLoad;

/** Visitors and customers who come at a fixed rate while something happens to the cluster, and the audit afterwards. */
final class Disturbance implements AutoCloseable {

    private static final int VISITS_PER_SECOND = 10;
    private static final int MANY = 100_000;

    private final ClusterShop shop = ClusterShop.open();
    private final AuditedOrders orders;
    private final VisitLoad visits;

    /** @param kind what happens, for names */
    Disturbance(String kind, int ordersPerSecond) {
        orders = shop.orders(kind);
        visits = new VisitLoad(
                        shop.url(),
                        shop.tokens()::user,
                        Stream.concat(Stream.of("/", "/about"), VisitLoad.apiPaths(shop.url()).stream())
                                .toList())
                .start(VISITS_PER_SECOND);
        orders.place(MANY, ordersPerSecond);
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
        assertThat(visits.failures()).as(this::summary).isEmpty();
        assertThat(orders.book().disturbances()).as(this::summary).isEmpty();
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
