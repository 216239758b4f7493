package shop.orders.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;
import shop.catalog.api.CatalogApi;
import shop.orders.catalog.CatalogPrices;
import shop.orders.catalog.CatalogStock;
import shop.orders.domain.AwaitDrive;
import shop.orders.domain.Basket;
import shop.orders.domain.BoundedThreads;
import shop.orders.domain.CancelOrder;
import shop.orders.domain.DriveOrder;
import shop.orders.domain.Events;
import shop.orders.domain.Leadership;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Pace;
import shop.orders.domain.PlaceOrder;
import shop.orders.domain.RecordProgress;
import shop.orders.domain.Selection;
import shop.orders.domain.State;
import shop.orders.domain.Step;
import shop.orders.domain.SweepOrders;
import shop.orders.payments.ProviderPayments;
import shop.orders.storage.StoredReceipts;
import shop.payments.api.PaymentsApi;
import shop.platform.Caller;
import shop.platform.testing.SettableClock;
import shop.storage.api.StorageApi;

/** A store, neighbours, and as many processes of orders around them as a test wants; each dies without a trace. */
public final class Shop {

    public static final Duration DEADLINE = Duration.ofMinutes(5);

    static {
        // faults by the thousand are what these tests are about
        ((Logger) LoggerFactory.getLogger("shop.orders")).setLevel(Level.OFF);
    }

    private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(5));

    public final SettableClock clock = new SettableClock();
    public final Orders stored;
    public final FakeCatalog catalog =
            new FakeCatalog(clock).with("A", 100, 1000).with("B", 250, 1000);
    public final FakePayments payments = new FakePayments();
    public final FakeStorage storage = new FakeStorage();
    /** Longer than any drive here takes, unless a test wants to see what happens otherwise. */
    public Duration driveFor = Duration.ofSeconds(60);

    /** Around everything: the store and all neighbours. */
    public final Faults faults = new Faults();

    public Shop() {
        this(new MemoryOrders());
    }

    public Shop(Orders stored) {
        this.stored = stored;
    }

    public List<Order> all() {
        return stored.list(new Selection(null, null, null), 1_000_000);
    }

    /** One process of orders. */
    public final class Process {
        private final Orders orders = faults.around(Orders.class, stored);
        private final CatalogApi reachableCatalog = faults.around(CatalogApi.class, catalog);
        private final RecordProgress record = new RecordProgress(orders, new Silent(), clock, PACE);
        private final DriveOrder driver = new DriveOrder(
                new CatalogStock(reachableCatalog),
                new ProviderPayments(faults.around(PaymentsApi.class, payments)),
                new StoredReceipts(faults.around(StorageApi.class, storage)),
                record,
                new Silent());
        private final AwaitDrive await = new AwaitDrive(orders, driver, threads(64), driveFor);
        public final PlaceOrder place =
                new PlaceOrder(orders, new CatalogPrices(reachableCatalog), await, clock, PACE, DEADLINE);
        public final CancelOrder cancel = new CancelOrder(orders, record, await);

        /** Sweeps once, to the end of what was due. */
        public void sweep() throws InterruptedException {
            try (BoundedThreads threads = threads(4)) {
                new SweepOrders(orders, driver, threads, Leadership.ALWAYS, new Silent(), clock, PACE).sweep();
            } catch (RuntimeException storeAway) {
                // the loop around the sweeper tries again
            }
        }
    }

    public Process process() {
        return new Process();
    }

    /** Repairs everything and lets a fresh process sweep until nothing is due any more. */
    public void recover() throws InterruptedException {
        faults.plan(call -> Faults.Fault.NONE);
        Process fresh = process();
        for (int round = 0; round < 6; round++) {
            clock.advance(Duration.ofSeconds(10));
            fresh.sweep();
        }
    }

    public static Basket basket(long totalInCents, Object... skusAndQuantities) {
        List<Basket.Item> items = new java.util.ArrayList<>();
        for (int i = 0; i < skusAndQuantities.length; i += 2) {
            items.add(new Basket.Item((String) skusAndQuantities[i], (int) skusAndQuantities[i + 1]));
        }
        return new Basket(items, totalInCents);
    }

    public static Caller customer(String subject) {
        return new Caller(subject, java.util.Set.of(), "token");
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    private static BoundedThreads threads(int most) {
        return new BoundedThreads(Executors.newVirtualThreadPerTaskExecutor(), most, Duration.ofSeconds(30));
    }

    /** Counts nothing. */
    public static final class Silent implements Events {
        @Override
        public void ended(State state) {}

        @Override
        public void postponed(Step step) {}

        @Override
        public void failed(Enum<?> what) {}

        @Override
        public void swept(int backlog, Duration took) {}
    }
}
