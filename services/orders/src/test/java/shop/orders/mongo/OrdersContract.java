package shop.orders.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.orders.testing.SampleOrders.NOW;
import static shop.orders.testing.SampleOrders.changed;
import static shop.orders.testing.SampleOrders.delivered;
import static shop.orders.testing.SampleOrders.placed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import shop.orders.domain.Effect;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Selection;
import shop.orders.domain.State;

/** What every store of orders promises: one order per key, and one winner per version. */
abstract class OrdersContract extends OrderQueriesContract {

    @Test
    void findsWhatWasAddedAsItWas() {
        Orders orders = orders();
        Order order = placed("alice", NOW);

        assertThat(orders.add(order)).isTrue();

        assertThat(orders.find(order.id())).contains(order);
        assertThat(orders.find("alice", order.purchase().key())).contains(order);
        assertThat(orders.find("bob", order.purchase().key())).isEmpty();
        assertThat(orders.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void addsOneOrderPerCustomerAndKey() throws Exception {
        Orders orders = orders();
        List<Callable<Boolean>> same = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            same.add(() -> orders.add(placed("alice", NOW, "one-key-only")));
        }

        List<Boolean> added = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(same)) {
                added.add(answer.get());
            }
        }

        assertThat(added).containsOnlyOnce(true);
        assertThat(orders.add(placed("bob", NOW, "one-key-only"))).isTrue();
        assertThat(orders.list(new Selection("alice", null, null), 10)).hasSize(1);
    }

    @Test
    void changesStateAndOutboxTogether() {
        Orders orders = orders();
        Order placed = placed("alice", NOW);
        orders.add(placed);
        Order cancelled = changed(placed, State.CANCELLED, List.of(Effect.RELEASE_STOCK, Effect.VOID_PAYMENT), NOW);

        assertThat(orders.change(placed, cancelled)).isTrue();

        assertThat(orders.find(placed.id())).contains(cancelled);
    }

    @Test
    void letsOneOfTwoWritersWin() {
        Orders orders = orders();
        Order placed = placed("alice", NOW);
        orders.add(placed);
        Order reserved = changed(placed, State.RESERVED, List.of(), NOW);

        assertThat(orders.change(placed, reserved)).isTrue();
        assertThat(orders.change(placed, changed(placed, State.CANCELLED, List.of(Effect.RELEASE_STOCK), NOW)))
                .isFalse();

        assertThat(orders.find(placed.id())).contains(reserved);
    }

    @Test
    void refusesAWriterWhoSawAnOlderVersionOfTheSameState() {
        Orders orders = orders();
        Order placed = placed("alice", NOW);
        orders.add(placed);
        Order two = changed(placed, State.CONFIRMED, List.of(Effect.SETTLE_STOCK, Effect.STORE_RECEIPT), NOW);
        orders.change(placed, two);
        Order one = delivered(two, List.of(Effect.STORE_RECEIPT), NOW);

        assertThat(orders.change(two, one)).isTrue();
        assertThat(orders.change(two, delivered(two, List.of(Effect.SETTLE_STOCK), NOW)))
                .isFalse();

        assertThat(orders.find(placed.id())).contains(one);
    }

    @Test
    void removesADeliveredEffectAndForgetsADoneOrder() {
        Orders orders = orders();
        Order placed = placed("alice", NOW);
        orders.add(placed);
        Order two = changed(placed, State.CONFIRMED, List.of(Effect.SETTLE_STOCK, Effect.STORE_RECEIPT), NOW);
        Order one = delivered(two, List.of(Effect.STORE_RECEIPT), NOW);
        Order done = delivered(one, List.of(), null);

        assertThat(orders.change(placed, two)).isTrue();
        assertThat(orders.change(two, one)).isTrue();
        assertThat(orders.find(placed.id())).contains(one);
        assertThat(orders.change(one, done)).isTrue();

        assertThat(orders.find(placed.id())).contains(done);
        assertThat(orders.due(NOW.plusSeconds(1000), 10)).isEmpty();
        assertThat(orders.countDue(NOW.plusSeconds(1000), 10)).isZero();
    }
}
