package shop.orders.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.platform.Caller;

/** Shows orders: customers their own, staff all. */
public final class ReadOrders {

    private final Orders orders;

    public ReadOrders(Orders orders) {
        this.orders = orders;
    }

    /** @param next where the following page begins; null on the last one */
    public record Page(List<Order> items, @Nullable Position next) {}

    /** Empty when there is none that the caller may see. */
    public Optional<Order> order(Caller caller, UUID id) {
        return orders.find(id).filter(order -> order.mayBeSeenBy(caller));
    }

    /** The newest first. */
    public Page orders(Caller caller, @Nullable State state, @Nullable Position after, int limit) {
        String customer = caller.isStaff() ? null : caller.subject();
        List<Order> found = orders.list(new Selection(customer, state, after), limit + 1);
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        Order last = found.get(limit - 1);
        return new Page(
                List.copyOf(found.subList(0, limit)),
                new Position(last.purchase().placedAt(), last.id()));
    }
}
