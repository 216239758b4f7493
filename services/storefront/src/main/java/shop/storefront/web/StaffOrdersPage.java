package shop.storefront.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.storefront.domain.Order;
import shop.storefront.domain.StaffOrders;

/** Everybody's orders, newest first, page by page, all or those in one state. */
@Controller
class StaffOrdersPage {

    private static final int PAGE = 50;
    private static final List<Order.State> STATES = List.of(Order.State.values());

    private final StaffOrders orders;

    StaffOrdersPage(StaffOrders orders) {
        this.orders = orders;
    }

    /** What is no state filters nothing, as a catalogue shows all where there is no such category. */
    @GetMapping("/staff/orders")
    ModelAndView show(
            Caller caller,
            @RequestParam(name = "state", defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String after) {
        Order.State state = Stream.of(Order.State.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
        return new ModelAndView("storefront/staff-orders")
                .addObject("page", orders.list(caller, state, after, PAGE))
                .addObject("states", STATES)
                .addObject("state", state == null ? "" : state.name())
                .addObject("first", after == null);
    }
}
