package shop.orders.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.orders.testing.SampleOrders.NOW;
import static shop.orders.testing.SampleOrders.changed;
import static shop.orders.testing.SampleOrders.placed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Position;
import shop.orders.domain.Selection;
import shop.orders.domain.State;

/** What every store of orders promises: which orders are due, and lists of the newest first. */
abstract class OrderQueriesContract {

    /** A store that nobody has used yet. */
    abstract Orders orders();

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
}
