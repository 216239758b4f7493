package shop.storefront.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import shop.storefront.domain.Basket;
import shop.storefront.domain.Quote;

/** The page on which somebody orders, with whatever stands in the way. */
final class CheckoutView {

    /** What the page says above the lines; the names of its messages. */
    enum Notice {
        NONE(HttpStatus.OK),
        /** Some of it is not there, or not in this number. */
        SHORT(HttpStatus.OK),
        /** Some of it is no longer sold. */
        GONE(HttpStatus.CONFLICT),
        /** The total is another than the one that was ordered at. */
        PRICE(HttpStatus.CONFLICT),
        /** The basket is another than the one that was ordered. */
        BASKET(HttpStatus.CONFLICT),
        /** The page that was ordered from is older than another one. */
        STALE(HttpStatus.CONFLICT),
        /** Something else was ordered from this page before. */
        USED(HttpStatus.CONFLICT),
        /** Orders cannot be taken. */
        DOWN(HttpStatus.SERVICE_UNAVAILABLE),
        /** Prices are not known. */
        UNPRICED(HttpStatus.SERVICE_UNAVAILABLE),
        /** Nobody knows whether the order arrived; it may be sent again. */
        UNSURE(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Notice(HttpStatus status) {
            this.status = status;
        }
    }

    private final Quotes quotes;

    CheckoutView(Quotes quotes) {
        this.quotes = quotes;
    }

    /** The basket at present prices, to be ordered at their total if nothing stands in the way. */
    ModelAndView of(Basket basket, Checkout checkout, Notice notice, HttpServletResponse response) {
        Quote quote = quotes.of(basket);
        return page(basket, quote, quote.totalInCents(), checkout, orWorse(notice, quote), response);
    }

    /** The same order once more, at the total at which it was sent. */
    ModelAndView unsure(Basket basket, long totalInCents, Checkout checkout, HttpServletResponse response) {
        return page(basket, quotes.of(basket), totalInCents, checkout, Notice.UNSURE, response);
    }

    private static Notice orWorse(Notice notice, Quote quote) {
        if (notice != Notice.NONE || quote.isEmpty()) {
            return notice;
        }
        return quote.priced() ? quote.isOrderable() ? Notice.NONE : Notice.SHORT : Notice.UNPRICED;
    }

    private static ModelAndView page(
            Basket basket,
            Quote quote,
            long totalInCents,
            Checkout checkout,
            Notice notice,
            HttpServletResponse response) {
        if (notice.status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Forms.SOON);
        }
        if (!basket.isEmpty()) {
            response.addHeader(HttpHeaders.SET_COOKIE, CheckoutCookie.write(checkout));
        }
        return new ModelAndView(
                "storefront/checkout",
                Map.of(
                        "quote",
                        quote,
                        "notice",
                        notice.name(),
                        "key",
                        checkout.key(),
                        "basket",
                        BasketText.write(basket),
                        "total",
                        totalInCents,
                        "orderable",
                        notice == Notice.UNSURE || notice != Notice.DOWN && quote.isOrderable()),
                notice.status);
    }
}
