package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storefront.domain.Basket;
import shop.storefront.domain.CustomerOrders;
import shop.storefront.domain.Order;

/** What can be done with an order: cancel it while that is possible, and take the same goods once more. */
@Controller
class OrderForms {

    private final CustomerOrders orders;
    private final BasketCookie baskets;

    OrderForms(CustomerOrders orders, BasketCookie baskets) {
        this.orders = orders;
        this.baskets = baskets;
    }

    @PostMapping("/orders/{id}/cancel")
    ResponseEntity<Void> cancel(Caller caller, @PathVariable String id) {
        Order order = orders.cancel(caller, FollowedOrder.id(id)).orElseThrow(() -> Refusal.notFound("order"));
        boolean late = order.state() != Order.State.CANCELLED;
        return Forms.seeOther("/orders/" + id + (late ? "?late" : "")).build();
    }

    /** Into the basket only: what it costs by now, and whether there is any, shows before it is ordered. */
    @PostMapping("/orders/{id}/again")
    ResponseEntity<Void> again(Caller caller, @PathVariable String id, HttpServletRequest request) {
        Order order = orders.find(caller, FollowedOrder.id(id)).orElseThrow(() -> Refusal.notFound("order"));
        Basket basket = baskets.of(request);
        for (Order.Line line : order.lines()) {
            basket = basket.add(line.sku(), line.quantity());
        }
        return Forms.seeOther("/basket")
                .header(HttpHeaders.SET_COOKIE, baskets.write(basket).toString())
                .build();
    }
}
