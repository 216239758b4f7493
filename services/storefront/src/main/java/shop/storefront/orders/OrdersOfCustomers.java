package shop.storefront.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shop.orders.api.OrderRequest;
import shop.orders.api.OrderView;
import shop.orders.api.OrdersApi;
import shop.orders.api.PlaceAnswer;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.web.Outages;
import shop.storefront.domain.Basket;
import shop.storefront.domain.CustomerOrders;
import shop.storefront.domain.Order;
import shop.storefront.domain.OrderPage;
import shop.storefront.domain.Placing;

/** Orders, as their contract shows them. */
final class OrdersOfCustomers implements CustomerOrders {

    private final OrdersApi orders;

    OrdersOfCustomers(OrdersApi orders) {
        this.orders = orders;
    }

    @Override
    public Placing place(Caller caller, String key, Basket basket, long totalInCents) {
        List<OrderRequest.Line> lines = basket.lines().entrySet().stream()
                .map(line -> new OrderRequest.Line(line.getKey(), line.getValue()))
                .toList();
        PlaceAnswer answer = ask(() -> orders.place(caller, key, new OrderRequest(lines, totalInCents)));
        OrderView placed = answer.order();
        return placed == null ? refused(answer.reason()) : new Placing.Placed(order(placed), answer.replayed());
    }

    /** A reason that only a newer release of orders knows arrives as none. */
    private static Placing refused(PlaceAnswer.@Nullable Reason reason) {
        return switch (reason) {
            case PRICE_CHANGED -> new Placing.PriceChanged();
            case UNKNOWN_PRODUCT -> new Placing.UnknownProduct();
            case KEY_REUSED -> new Placing.KeyUsed();
            case INVALID -> throw new Refusal(Refusal.Kind.INVALID, "invalid", "The order is not well formed.");
            case null -> throw new Refusal(Refusal.Kind.RULE_BROKEN, "order-refused", "The order is not accepted.");
        };
    }

    @Override
    public Optional<Order> find(Caller caller, UUID id) {
        return ask(() -> orders.order(caller, id)).map(OrdersOfCustomers::order);
    }

    @Override
    public OrderPage list(Caller caller, @Nullable String after, int limit) {
        shop.orders.api.OrderPage page = ask(() -> orders.orders(caller, null, after, limit));
        return new OrderPage(page.items().stream().map(OrdersOfCustomers::order).toList(), page.next());
    }

    @Override
    public Optional<Order> cancel(Caller caller, UUID id) {
        return Optional.ofNullable(ask(() -> orders.cancel(caller, id)).order()).map(OrdersOfCustomers::order);
    }

    /** Across processes an outage is a refusal already, in process whatever the store throws. */
    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            Refusal outage = Outages.asRefusal(failure);
            throw outage == null ? failure : outage;
        }
    }

    static Order order(OrderView view) {
        return new Order(
                view.id(),
                Order.State.valueOf(view.state().name()),
                view.reason(),
                view.lines().stream()
                        .map(line -> new Order.Line(line.sku(), line.name(), line.quantity(), line.priceInCents()))
                        .toList(),
                view.totalInCents(),
                view.placedAt(),
                view.receipt());
    }
}
