package shop.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.orders.mongo.MongoOrders;
import shop.orders.mongo.OrderIndexes;
import shop.orders.testing.Faults;
import shop.orders.testing.Faults.Fault;
import shop.orders.testing.Invariant;
import shop.orders.testing.Shop;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

/** Thousands of orders under random faults and crashes, replays and cancels, with two sweepers at once. */
class NothingLostNothingDoubledTest {

    private static final int CLIENTS = 4;

    private final Map<UUID, String> accepted = new ConcurrentHashMap<>();
    private Shop shop = new Shop();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsTheInvariantWhateverDies(long seed) throws Exception {
        holdsTheInvariant(seed, 300);
    }

    @Test
    void holdsTheInvariantOnADatabaseToo() throws Exception {
        String uri = EmbeddedMongo.uri("orders");
        try (var database = ModuleDatabase.open("orders", uri, new SimpleMeterRegistry(), OrderIndexes::create)) {
            shop = new Shop(new MongoOrders(database::get));

            holdsTheInvariant(4, 50);
        }
    }

    private void holdsTheInvariant(long seed, int ordersPerClient) throws Exception {
        shop.catalog.with("X", 113, 1000).with("FEW", 100, 40);
        Random faulty = new Random(seed);
        shop.faults.plan(call -> fault(faulty.nextInt(100)));
        AtomicBoolean selling = new AtomicBoolean(true);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(seed * 100 + client);
                String name = "customer-" + client;
                clients.add(threads.submit(() -> buy(name, random, ordersPerClient)));
            }
            List<Future<?>> sweepers = new ArrayList<>();
            for (int sweeper = 0; sweeper < 2; sweeper++) {
                sweepers.add(threads.submit(() -> sweepWhile(selling)));
            }
            for (Future<?> client : clients) {
                client.get();
            }
            selling.set(false);
            for (Future<?> sweeper : sweepers) {
                sweeper.get();
            }
        }
        shop.recover();

        Invariant.holds(shop);
        accepted.forEach((id, key) ->
                assertThat(shop.stored.find(id).orElseThrow().purchase().key()).isEqualTo(key));
        assertThat(shop.all()).extracting(Order::state).contains(State.CONFIRMED, State.REJECTED, State.CANCELLED);
    }

    private void buy(String customer, Random random, int orders) {
        for (int n = 0; n < orders; n++) {
            Basket basket = switch (random.nextInt(10)) {
                case 0 -> Shop.basket(113, "X", 1);
                case 1 -> Shop.basket(200, "FEW", 2);
                default -> Shop.basket(450, "A", 2, "B", 1);
            };
            String key = Shop.key();
            for (int attempt = random.nextInt(3); attempt >= 0; attempt--) {
                placeAndPerhapsCancel(customer, key, basket, random);
            }
        }
    }

    private void placeAndPerhapsCancel(String customer, String key, Basket basket, Random random) {
        try {
            Shop.Process process = shop.process();
            if (process.place.place(Shop.customer(customer), key, basket) instanceof Placement.Placed placed) {
                accepted.put(placed.order().id(), key);
                if (random.nextInt(3) == 0) {
                    process.cancel.cancel(
                            Shop.customer(customer), placed.order().id());
                }
            }
        } catch (RuntimeException | Faults.Crash seenByTheClient) {
            // whatever the client sees, the shop is right
        }
    }

    private void sweepWhile(AtomicBoolean selling) {
        Random random = new Random();
        while (selling.get()) {
            try {
                // now and then long enough for a deadline
                shop.clock.advance(Duration.ofMillis(random.nextInt(500) == 0 ? 301_000 : random.nextInt(100)));
                shop.process().sweep();
            } catch (Faults.Crash died) {
                // the next sweep is another process
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Fault fault(int chance) {
        return switch (chance) {
            case 0, 1, 2 -> Fault.FAIL_BEFORE;
            case 3, 4, 5 -> Fault.FAIL_AFTER;
            case 6, 7 -> Fault.CRASH_BEFORE;
            case 8, 9 -> Fault.CRASH_AFTER;
            default -> Fault.NONE;
        };
    }
}
