package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shop.storefront.domain.Quote;

/** What is in the basket, at the prices of this moment. */
@Controller
class BasketPage {

    private final BasketCookie baskets;
    private final Quotes quotes;

    BasketPage(BasketCookie baskets, Quotes quotes) {
        this.baskets = baskets;
        this.quotes = quotes;
    }

    @GetMapping("/basket")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        Quote quote = quotes.of(baskets.of(request));
        if (!quote.priced()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Forms.SOON);
        }
        return new ModelAndView(
                "storefront/basket",
                Map.of("quote", quote),
                quote.priced() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    }
}
