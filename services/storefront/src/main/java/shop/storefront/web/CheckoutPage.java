package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storefront.domain.Basket;
import shop.storefront.domain.CustomerOrders;
import shop.storefront.domain.Order;
import shop.storefront.domain.Placing;
import shop.storefront.web.CheckoutView.Notice;

/**
 * Orders what is in the basket. A form is good only while it shows what the basket holds and what it costs, and while it
 * carries the key of the ordering that is open: double clicks, other tabs and the back button lead to the order that was
 * placed, or to a page that says what is different, never to a second order.
 */
@Controller
class CheckoutPage {

    private final CustomerOrders orders;
    private final BasketCookie baskets;
    private final CheckoutView view;

    CheckoutPage(CustomerOrders orders, BasketCookie baskets, CheckoutView view) {
        this.orders = orders;
        this.baskets = baskets;
        this.view = view;
    }

    @GetMapping("/checkout")
    ModelAndView show(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        Basket basket = baskets.of(request);
        Notice notice = basket.isEmpty() || takesOrdersOf(caller) ? Notice.NONE : Notice.DOWN;
        return view.of(basket, openCheckout(request), notice, response);
    }

    /** Better said before somebody tries than after. */
    private boolean takesOrdersOf(Caller caller) {
        try {
            orders.list(caller, null, 1);
            return true;
        } catch (Refusal unreachable) {
            return false;
        }
    }

    @PostMapping("/checkout")
    Object order(
            Caller caller,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "basket", defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String total,
            HttpServletRequest request,
            HttpServletResponse response) {
        Basket basket = baskets.of(request);
        @Nullable Checkout checkout = CheckoutCookie.of(request).orElse(null);
        if (checkout == null || !checkout.key().equals(key)) {
            return view.of(basket, openCheckout(request), Notice.STALE, response);
        }
        if (checkout.order() != null) {
            return Forms.seeOther("/orders/" + checkout.order()).build();
        }
        if (basket.isEmpty() || !basket.equals(BasketText.read(shown))) {
            return view.of(basket, checkout, Notice.BASKET, response);
        }
        return place(caller, basket, Forms.cents(total), checkout, response);
    }

    private Object place(
            Caller caller, Basket basket, long totalInCents, Checkout checkout, HttpServletResponse response) {
        try {
            return switch (orders.place(caller, checkout.key(), basket, totalInCents)) {
                case Placing.Placed placed -> placed(placed.order(), checkout);
                case Placing.PriceChanged changed -> view.of(basket, checkout, Notice.PRICE, response);
                case Placing.UnknownProduct unknown -> view.of(basket, checkout, Notice.GONE, response);
                case Placing.KeyUsed used -> view.of(basket, Checkout.begin(), Notice.USED, response);
            };
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.UNAVAILABLE) {
                throw refusal;
            }
            return view.unsure(basket, totalInCents, checkout, response);
        }
    }

    private Object placed(Order order, Checkout checkout) {
        return Forms.seeOther("/orders/" + order.id())
                .header(
                        HttpHeaders.SET_COOKIE,
                        CheckoutCookie.write(checkout.placed(order.id())),
                        baskets.write(Basket.EMPTY).toString())
                .build();
    }

    private static Checkout openCheckout(HttpServletRequest request) {
        return CheckoutCookie.of(request).filter(Checkout::isOpen).orElseGet(Checkout::begin);
    }
}
