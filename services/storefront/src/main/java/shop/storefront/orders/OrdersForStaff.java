package shop.storefront.orders;

import org.jspecify.annotations.Nullable;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderState;
import shop.orders.api.OrdersApi;
import shop.platform.Caller;
import shop.storefront.domain.Order;
import shop.storefront.domain.StaffOrders;

/** Everybody's orders, as their contract shows them to staff. */
final class OrdersForStaff implements StaffOrders {

    private final OrdersApi orders;

    OrdersForStaff(OrdersApi orders) {
        this.orders = orders;
    }

    /** The contract would show customers their own, which is not what this page promises. */
    @Override
    public Page list(Caller caller, Order.@Nullable State state, @Nullable String after, int limit) {
        caller.requireStaff();
        OrderState wanted = state == null ? null : OrderState.valueOf(state.name());
        OrderPage page = OrdersOfCustomers.ask(() -> orders.orders(caller, wanted, after, limit));
        return new Page(
                page.items().stream()
                        .map(view -> new Placed(view.customer(), OrdersOfCustomers.order(view)))
                        .toList(),
                page.next());
    }
}
