package shop.orders.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import shop.orders.api.CancelAnswer;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderRequest;
import shop.orders.api.OrderState;
import shop.orders.api.OrderView;
import shop.orders.api.OrdersApi;
import shop.orders.api.PlaceAnswer;
import shop.orders.domain.Basket;
import shop.orders.domain.CancelOrder;
import shop.orders.domain.Order;
import shop.orders.domain.PlaceOrder;
import shop.orders.domain.Placement;
import shop.orders.domain.Position;
import shop.orders.domain.ReadOrders;
import shop.orders.domain.State;
import shop.platform.Caller;

/** The contract of orders over the same use cases as the public API. */
@RestController
class OrdersEndpoint implements OrdersApi {

    private final PlaceOrder place;
    private final ReadOrders read;
    private final CancelOrder cancel;

    OrdersEndpoint(PlaceOrder place, ReadOrders read, CancelOrder cancel) {
        this.place = place;
        this.read = read;
        this.cancel = cancel;
    }

    @Override
    public PlaceAnswer place(Caller caller, String key, OrderRequest request) {
        return switch (place.place(caller, key, basket(request))) {
            case Placement.Placed placed ->
                new PlaceAnswer(Views.of(placed.order()), placed.replayed(), null, null, List.of());
            case Placement.Invalid invalid -> refused(PlaceAnswer.Reason.INVALID, null, List.of());
            case Placement.KeyReused reused -> refused(PlaceAnswer.Reason.KEY_REUSED, null, List.of());
            case Placement.UnknownProducts unknown -> refused(PlaceAnswer.Reason.UNKNOWN_PRODUCT, null, unknown.skus());
            case Placement.PriceChanged changed ->
                refused(PlaceAnswer.Reason.PRICE_CHANGED, changed.presentTotalInCents(), List.of());
        };
    }

    @Override
    public Optional<OrderView> order(Caller caller, UUID orderId) {
        return read.order(caller, orderId).map(Views::of);
    }

    /** A place that no page ever named has nothing behind it. */
    @Override
    public OrderPage orders(Caller caller, @Nullable OrderState state, @Nullable String after, int limit) {
        Position position = after == null ? null : Places.read(after).orElse(null);
        if (after != null && position == null) {
            return new OrderPage(List.of(), null);
        }
        return Views.of(read.orders(caller, Views.state(state), position, Math.clamp(limit, 1, MAX_PAGE)));
    }

    @Override
    public CancelAnswer cancel(Caller caller, UUID orderId) {
        Optional<Order> order = cancel.cancel(caller, orderId);
        boolean cancelled =
                order.map(Order::state).filter(State.CANCELLED::equals).isPresent();
        return new CancelAnswer(order.map(Views::of).orElse(null), cancelled);
    }

    /** Over HTTP any member may be missing; what is missing is as invalid as what is wrong. */
    private static Basket basket(OrderRequest request) {
        List<OrderRequest.Line> lines = Optional.ofNullable(request.lines()).orElse(List.of());
        return new Basket(lines.stream().map(OrdersEndpoint::item).toList(), request.totalInCents());
    }

    private static Basket.Item item(OrderRequest.@Nullable Line line) {
        return line == null || line.sku() == null
                ? new Basket.Item("", 0)
                : new Basket.Item(line.sku(), line.quantity());
    }

    private static PlaceAnswer refused(PlaceAnswer.Reason reason, @Nullable Long total, List<String> unknownSkus) {
        return new PlaceAnswer(null, false, reason, total, unknownSkus);
    }
}
