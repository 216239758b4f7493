package shop.storefront.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.platform.Caller;

/** Everybody's orders, for staff. */
public interface StaffOrders {

    /**
     * Newest first.
     *
     * @param state only those in this state; null for all
     * @param after the {@code next} of the page before; null for the first page
     * @throws shop.platform.Refusal of kind FORBIDDEN for others than staff, UNAVAILABLE while orders cannot be reached
     */
    Page list(Caller caller, Order.@Nullable State state, @Nullable String after, int limit);

    /** @param next where the following page begins; null on the last one */
    record Page(List<Placed> orders, @Nullable String next) {}

    /** @param customer subject of whoever placed it */
    record Placed(String customer, Order order) {}
}
