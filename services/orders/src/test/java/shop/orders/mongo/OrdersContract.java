package shop.orders.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.orders.domain.Effect;
import shop.orders.domain.Line;
import shop.orders.domain.Moment;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Position;
import shop.orders.domain.Progress;
import shop.orders.domain.Purchase;
import shop.orders.domain.Selection;
import shop.orders.domain.State;

/** What every store of orders promises. */
abstract class OrdersContract {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123Z");

    /** A store that nobody has used yet. */
    abstract Orders orders();

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

    @Test
    void tellsWhatIsDueLongestWaitingFirst() {
        Orders orders = orders();
        Order late = placed("alice", NOW.plusSeconds(2));
        Order early = placed("alice", NOW);
        Order middle = placed("bob", NOW.plusSeconds(1));
        List.of(late, early, middle).forEach(orders::add);

        assertThat(orders.due(NOW.plusSeconds(1), 10)).containsExactly(early.id(), middle.id());
        assertThat(orders.due(NOW.plusSeconds(5), 2)).containsExactly(early.id(), middle.id());
        assertThat(orders.countDue(NOW.plusSeconds(5), 2)).isEqualTo(2);
        assertThat(orders.due(NOW.minusMillis(1), 10)).isEmpty();
    }

    @Test
    void givesADueOrderToOneSweeper() {
        Orders orders = orders();
        Order placed = placed("alice", NOW);
        orders.add(placed);

        assertThat(orders.claim(placed.id(), NOW.minusMillis(1), NOW.plusSeconds(10)))
                .isEmpty();
        Order claimed = orders.claim(placed.id(), NOW, NOW.plusSeconds(10)).orElseThrow();

        assertThat(claimed.progress().version()).isEqualTo(placed.progress().version() + 1);
        assertThat(claimed.progress().due()).isEqualTo(NOW.plusSeconds(10));
        assertThat(orders.claim(placed.id(), NOW, NOW.plusSeconds(10))).isEmpty();
        assertThat(orders.find(placed.id())).contains(claimed);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        Orders orders = orders();
        for (int i = 0; i < 12; i++) {
            // three orders each in the same millisecond
            orders.add(placed("alice", NOW.plusMillis(i / 3)));
            orders.add(placed("bob", NOW.plusMillis(i / 3)));
        }
        orders.add(changed(placed("alice", NOW), State.REJECTED, List.of(), null));

        assertThat(walk(orders, "alice", null)).hasSize(13).doesNotHaveDuplicates();
        assertThat(walk(orders, null, null)).hasSize(25).doesNotHaveDuplicates();
        assertThat(walk(orders, "alice", State.REJECTED)).hasSize(1);
        assertThat(walk(orders, null, State.PLACED))
                .hasSize(24)
                .isSortedAccordingTo((one, two) ->
                        two.purchase().placedAt().compareTo(one.purchase().placedAt()));
    }

    private static List<Order> walk(Orders orders, @Nullable String customer, @Nullable State state) {
        List<Order> all = new ArrayList<>();
        Position after = null;
        while (true) {
            List<Order> page = orders.list(new Selection(customer, state, after), 5);
            all.addAll(page);
            if (page.size() < 5) {
                return all;
            }
            Order last = page.getLast();
            after = new Position(last.purchase().placedAt(), last.id());
        }
    }

    static Order placed(String customer, Instant at) {
        return placed(customer, at, UUID.randomUUID().toString());
    }

    private static Order placed(String customer, Instant at, String key) {
        Purchase purchase = new Purchase(
                customer,
                key,
                "fingerprint",
                List.of(new Line("A", "Thing A", 2, 100)),
                200,
                at,
                at.plus(5, ChronoUnit.MINUTES));
        Progress progress =
                new Progress(State.PLACED, null, 1, List.of(), at, 0, false, List.of(new Moment(State.PLACED, at)));
        return new Order(UUID.randomUUID(), purchase, progress);
    }

    static Order changed(Order order, State to, List<Effect> outbox, @Nullable Instant due) {
        Progress from = order.progress();
        List<Moment> history = new ArrayList<>(from.history());
        history.add(new Moment(to, NOW));
        String reason = to == State.REJECTED ? "OUT_OF_STOCK" : null;
        Progress next = new Progress(to, reason, from.version() + 1, outbox, due, 0, false, history);
        return new Order(order.id(), order.purchase(), next);
    }

    static Order delivered(Order order, List<Effect> left, @Nullable Instant due) {
        Progress from = order.progress();
        Progress next =
                new Progress(from.state(), null, from.version() + 1, left, due, 0, left.isEmpty(), from.history());
        return new Order(order.id(), order.purchase(), next);
    }
}
