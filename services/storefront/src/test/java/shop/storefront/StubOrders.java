package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.orders.api.CancelAnswer;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderRequest;
import shop.orders.api.OrderState;
import shop.orders.api.OrderView;
import shop.orders.api.OrdersApi;
import shop.orders.api.PlaceAnswer;
import shop.platform.Caller;

/** Orders that keep what the contract promises, and get as far as a test says. */
class StubOrders implements OrdersApi {

    private final StubCatalog catalog;
    private final Map<String, OrderView> byKey = new LinkedHashMap<>();
    private final Map<String, OrderRequest> requests = new LinkedHashMap<>();
    boolean reachable = true;
    /** Does its work and loses the answer. */
    boolean answers = true;

    OrderState reached = OrderState.CONFIRMED;

    @Nullable
    String reason;

    @Nullable
    String next;

    StubOrders(StubCatalog catalog) {
        this.catalog = catalog;
    }

    void reset() {
        byKey.clear();
        requests.clear();
        reachable = true;
        answers = true;
        reached = OrderState.CONFIRMED;
        reason = null;
        next = null;
    }

    int count() {
        return byKey.size();
    }

    OrderView only() {
        assertThat(byKey).as("orders").hasSize(1);
        return byKey.values().iterator().next();
    }

    /** The order gets on. */
    void reach(OrderView order, OrderState state, @Nullable String why) {
        byKey.replaceAll((key, kept) -> kept.id().equals(order.id()) ? inState(kept, state, why) : kept);
    }

    @Override
    public PlaceAnswer place(Caller caller, String key, OrderRequest request) {
        StubCatalog.refuseUnless(reachable);
        String mine = caller.subject() + "/" + key;
        OrderView before = byKey.get(mine);
        if (before != null) {
            return request.equals(requests.get(mine))
                    ? new PlaceAnswer(before, true, null, null, List.of())
                    : refused(PlaceAnswer.Reason.KEY_REUSED);
        }
        List<OrderView.Line> lines = request.lines().stream()
                .flatMap(line -> catalog.products.stream()
                        .filter(product -> product.sku().equals(line.sku()))
                        .map(product -> new OrderView.Line(
                                line.sku(), product.name(), line.quantity(), product.priceInCents())))
                .toList();
        if (lines.size() < request.lines().size()) {
            return refused(PlaceAnswer.Reason.UNKNOWN_PRODUCT);
        }
        long total = lines.stream()
                .mapToLong(line -> line.quantity() * line.priceInCents())
                .sum();
        if (total != request.totalInCents()) {
            return refused(PlaceAnswer.Reason.PRICE_CHANGED);
        }
        OrderView order = new OrderView(
                UUID.randomUUID(),
                caller.subject(),
                reached,
                reason,
                lines,
                total,
                Instant.parse("2026-11-28T09:05:00Z"),
                reached == OrderState.CONFIRMED);
        byKey.put(mine, order);
        requests.put(mine, request);
        StubCatalog.refuseUnless(answers);
        return new PlaceAnswer(order, false, null, null, List.of());
    }

    @Override
    public Optional<OrderView> order(Caller caller, UUID orderId) {
        StubCatalog.refuseUnless(reachable);
        return byKey.values().stream()
                .filter(order -> order.id().equals(orderId))
                .filter(order -> caller.isStaff() || order.customer().equals(caller.subject()))
                .findFirst();
    }

    @Override
    public OrderPage orders(Caller caller, @Nullable OrderState state, @Nullable String after, int limit) {
        StubCatalog.refuseUnless(reachable);
        List<OrderView> items = byKey.values().stream()
                .filter(order -> caller.isStaff() || order.customer().equals(caller.subject()))
                .filter(order -> state == null || order.state() == state)
                .toList();
        return after == null ? new OrderPage(items, next) : new OrderPage(List.of(), null);
    }

    @Override
    public CancelAnswer cancel(Caller caller, UUID orderId) {
        order(caller, orderId)
                .filter(order -> order.state().compareTo(OrderState.CAPTURING) < 0)
                .ifPresent(order -> reach(order, OrderState.CANCELLED, null));
        OrderView order = order(caller, orderId).orElse(null);
        return new CancelAnswer(order, order != null && order.state() == OrderState.CANCELLED);
    }

    private static OrderView inState(OrderView order, OrderState state, @Nullable String why) {
        return new OrderView(
                order.id(),
                order.customer(),
                state,
                why,
                order.lines(),
                order.totalInCents(),
                order.placedAt(),
                state == OrderState.CONFIRMED);
    }

    private static PlaceAnswer refused(PlaceAnswer.Reason why) {
        return new PlaceAnswer(null, false, why, null, List.of());
    }
}
