package shop.e2e.faults;

import java.util.concurrent.CompletableFuture;
import shop.e2e.client.LocalShop;
import shop.e2e.load.AuditedOrders;
import shop.local.Assembly;
import shop.local.Options;
import shop.local.RunningShop;

/** Services on this machine, for one load of orders that they must survive. */
final class FaultyShop implements AutoCloseable {

    private static final int ORDERS_PER_SECOND = 10;

    private final LocalShop shop;
    private final AuditedOrders orders;

    FaultyShop(String name, Options options, long seed) {
        shop = LocalShop.start(Assembly.SERVICES, name, options.withoutSeed());
        orders = new AuditedOrders(shop.url(), shop.processes()::tokens, shop::paymentState, "fault", seed);
    }

    RunningShop processes() {
        return shop.processes();
    }

    AuditedOrders orders() {
        return orders;
    }

    CompletableFuture<Void> place(int number) {
        return orders.place(number, ORDERS_PER_SECOND);
    }

    void payments(String behaviour) {
        shop.payments(behaviour);
    }

    @Override
    public void close() {
        shop.close();
    }
}
