package shop.storefront.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.storefront.domain.CustomerOrders;

/** The visitor's orders, newest first, page by page. */
@Controller
class OrdersPage {

    private static final int PAGE = 20;

    private final CustomerOrders orders;

    OrdersPage(CustomerOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/orders")
    ModelAndView show(Caller caller, @RequestParam(required = false) @Nullable String after) {
        return new ModelAndView(
                "storefront/orders",
                Map.of(
                        "page", orders.list(caller, after, PAGE),
                        "first", after == null,
                        "staff", caller.isStaff()));
    }
}
