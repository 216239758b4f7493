package shop.storefront.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storefront.domain.CustomerOrders;
import shop.storefront.domain.Order;

/** An order's page, which follows it until it is final, and its receipt. */
@Controller
class FollowedOrder {

    /** Without scripts the whole page is loaded again after so many seconds. */
    private static final String RELOAD = "3";

    /** {@link UUID#fromString} takes shorter forms too, which would give an order more than one address. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CustomerOrders orders;

    FollowedOrder(CustomerOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/orders/{id}")
    ModelAndView show(Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable String late) {
        Order order = find(caller, id);
        ModelAndView page = new ModelAndView("storefront/order", Map.of("order", order, "late", late != null));
        return order.state().isFinal() ? page : page.addObject("refresh", RELOAD);
    }

    /** The part of the page that changes, for htmx; nothing while the order stands as it was seen last. */
    @GetMapping("/orders/{id}/progress")
    @Nullable
    ModelAndView progress(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        Order order = find(caller, id);
        if (order.state().name().equals(seen)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return new ModelAndView("storefront/progress", Map.of("order", order));
    }

    @GetMapping("/orders/{id}/receipt")
    ModelAndView receipt(Caller caller, @PathVariable String id) {
        Order order = find(caller, id);
        if (!order.isConfirmed()) {
            throw Refusal.notFound("receipt");
        }
        return new ModelAndView("storefront/receipt", Map.of("order", order));
    }

    private Order find(Caller caller, String id) {
        return orders.find(caller, id(id)).orElseThrow(() -> Refusal.notFound("order"));
    }

    /** @throws Refusal not found, when this is no id */
    static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw Refusal.notFound("order");
        }
        return UUID.fromString(text);
    }
}
