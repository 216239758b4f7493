package shop.e2e.cluster;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import shop.e2e.client.ShopClient;
import shop.e2e.load.AuditedOrders;
import shop.e2e.load.VisitLoad;
import tools.jackson.databind.JsonNode;

/** Visitors and customers who come at a fixed rate while something happens to the cluster, and the audit afterwards. */
final class Disturbance implements AutoCloseable {

    private static final int VISITS_PER_SECOND = 10;
    private static final int MANY = 100_000;

    private final ClusterShop shop = ClusterShop.open();
    private final AuditedOrders orders;
    private final VisitLoad visits;

    /** @param kind what happens, for names */
    Disturbance(String kind, int ordersPerSecond) {
        int number = ThreadLocalRandom.current().nextInt(1 << 20);
        String name = kind + "-" + Integer.toString(number, 36).toLowerCase(Locale.ROOT);
        orders = new AuditedOrders(shop.url(), shop.tokens(), shop::paymentState, name, number);
        JsonNode product = ShopClient.anonymous(shop.url()).products(100).stream()
                .filter(one -> !one.path("picture").asString().isEmpty())
                .findFirst()
                .orElseThrow();
        String picture = product.path("picture").asString();
        String sku = product.path("sku").asString();
        visits = new VisitLoad(
                        shop.url(),
                        shop.tokens()::user,
                        List.of(
                                "/",
                                "/about",
                                "/api/products/" + sku,
                                "/api/products?limit=20",
                                "/api/orders",
                                "/api/files/pictures/" + picture))
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
