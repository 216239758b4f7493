package shop.orders.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderState;
import shop.orders.api.OrderView;
import shop.orders.domain.Order;
import shop.orders.domain.Purchase;
import shop.orders.domain.ReadOrders;
import shop.orders.domain.State;

/** Orders as they are shown. */
final class Views {

    private Views() {}

    static OrderView of(Order order) {
        Purchase purchase = order.purchase();
        return new OrderView(
                order.id(),
                purchase.customer(),
                OrderState.valueOf(order.state().name()),
                order.progress().reason(),
                purchase.lines().stream()
                        .map(line -> new OrderView.Line(line.sku(), line.name(), line.quantity(), line.priceInCents()))
                        .toList(),
                purchase.totalInCents(),
                purchase.placedAt(),
                order.progress().receipt());
    }

    static OrderPage of(ReadOrders.Page page) {
        Stream<OrderView> items = page.items().stream().map(Views::of);
        return new OrderPage(items.toList(), page.next() == null ? null : Places.write(page.next()));
    }

    static @Nullable State state(@Nullable OrderState state) {
        return state == null ? null : State.valueOf(state.name());
    }
}
