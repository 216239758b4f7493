package shop.orders.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Position;
import shop.orders.domain.Progress;
import shop.orders.domain.Selection;

/** Orders in memory, under the same contract as those in MongoDB. */
public final class MemoryOrders implements Orders {

    private static final Comparator<Position> NEWEST_FIRST =
            Comparator.comparing(Position::placedAt).thenComparing(Position::id).reversed();

    private final Map<UUID, Order> orders = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(Order order) {
        if (find(order.purchase().customer(), order.purchase().key()).isPresent()) {
            return false;
        }
        orders.put(order.id(), order);
        return true;
    }

    @Override
    public synchronized Optional<Order> find(UUID id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public synchronized Optional<Order> find(String customer, String key) {
        return orders.values().stream()
                .filter(order -> order.purchase().customer().equals(customer)
                        && order.purchase().key().equals(key))
                .findFirst();
    }

    @Override
    public synchronized List<Order> list(Selection selection, int limit) {
        Position after = selection.after();
        return orders.values().stream()
                .filter(order ->
                        isOrIsNull(selection.customer(), order.purchase().customer()))
                .filter(order -> isOrIsNull(selection.state(), order.state()))
                .sorted(Comparator.comparing(MemoryOrders::position, NEWEST_FIRST))
                .filter(order -> after == null || NEWEST_FIRST.compare(position(order), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean change(Order before, Order after) {
        Order present = orders.get(before.id());
        if (present == null
                || present.state() != before.state()
                || present.progress().version() != before.progress().version()) {
            return false;
        }
        orders.put(after.id(), after);
        return true;
    }

    @Override
    public synchronized List<UUID> due(Instant now, int limit) {
        return dueNow(now)
                .sorted(Comparator.comparing(order -> order.progress().due()))
                .limit(limit)
                .map(Order::id)
                .toList();
    }

    @Override
    public synchronized int countDue(Instant now, int limit) {
        return (int) dueNow(now).limit(limit).count();
    }

    @Override
    public synchronized Optional<Order> claim(UUID id, Instant now, Instant until) {
        Order order = orders.get(id);
        if (order == null || !isDue(order, now)) {
            return Optional.empty();
        }
        Progress p = order.progress();
        Progress claimed = new Progress(
                p.state(), p.reason(), p.version() + 1, p.outbox(), until, p.attempts(), p.receipt(), p.history());
        orders.put(id, new Order(id, order.purchase(), claimed));
        return find(id);
    }

    private Stream<Order> dueNow(Instant now) {
        return orders.values().stream().filter(order -> isDue(order, now));
    }

    private static boolean isDue(Order order, Instant now) {
        Instant due = order.progress().due();
        return due != null && !due.isAfter(now);
    }

    private static Position position(Order order) {
        return new Position(order.purchase().placedAt(), order.id());
    }

    private static boolean isOrIsNull(@Nullable Object wanted, Object is) {
        return wanted == null || Objects.equals(wanted, is);
    }
}
