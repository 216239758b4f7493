package shop.orders.api;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import shop.platform.Caller;

/**
 * What other modules may ask of orders, always for a caller: customers see their own orders, staff see all. Every
 * method is idempotent, answers with data, and fails only when orders cannot be reached.
 */
@HttpExchange("/internal/orders")
public interface OrdersApi {

    /** The most orders of one page. */
    int MAX_PAGE = 100;

    /**
     * Places an order, once per customer and key, and drives it for up to two seconds.
     *
     * @param key 8 to 64 letters, digits, hyphens or underscores, chosen by the customer's client
     */
    @PostExchange("/{key}")
    PlaceAnswer place(Caller caller, @PathVariable String key, @RequestBody OrderRequest request);

    /** The order as it stands; empty when there is none that the caller may see. */
    @GetExchange("/{orderId}")
    Optional<OrderView> order(Caller caller, @PathVariable UUID orderId);

    /**
     * A page of orders, newest first.
     *
     * @param state only orders in this state; null for all
     * @param after the {@code next} of the page before; null for the first page
     * @param limit 1 to {@link #MAX_PAGE}; more is cut to it
     */
    @GetExchange
    OrderPage orders(
            Caller caller,
            @RequestParam(required = false) @Nullable OrderState state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam int limit);

    /** Cancels an order that is not being captured yet. */
    @PostExchange("/{orderId}/cancel")
    CancelAnswer cancel(Caller caller, @PathVariable UUID orderId);
}
