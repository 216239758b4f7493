package shop.orders.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.orders.api.OrderRequest;
import shop.orders.domain.Effect;
import shop.orders.domain.Line;
import shop.orders.domain.Moment;
import shop.orders.domain.Order;
import shop.orders.domain.Progress;
import shop.orders.domain.Purchase;
import shop.orders.domain.State;

/** Orders in any state, as a store may hold them. */
public final class SampleOrders {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123Z");

    private SampleOrders() {}

    public static Order placed(String customer, Instant at) {
        return placed(customer, at, UUID.randomUUID().toString());
    }

    public static Order placed(String customer, Instant at, String key) {
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

    public static Order changed(Order order, State to, List<Effect> outbox, @Nullable Instant due) {
        Progress from = order.progress();
        List<Moment> history = new ArrayList<>(from.history());
        history.add(new Moment(to, NOW));
        String reason = to == State.REJECTED ? "OUT_OF_STOCK" : null;
        Progress next = new Progress(to, reason, from.version() + 1, outbox, due, 0, false, history);
        return new Order(order.id(), order.purchase(), next);
    }

    public static Order delivered(Order order, List<Effect> left, @Nullable Instant due) {
        Progress from = order.progress();
        Progress next =
                new Progress(from.state(), null, from.version() + 1, left, due, 0, left.isEmpty(), from.history());
        return new Order(order.id(), order.purchase(), next);
    }

    /** One piece of each. */
    public static OrderRequest request(long total, String... skus) {
        return new OrderRequest(
                Stream.of(skus).map(sku -> new OrderRequest.Line(sku, 1)).toList(), total);
    }
}
