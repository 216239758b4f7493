package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the frame of a page from the request for it. */
final class Frames {

    /** Its name in the model. */
    static final String NAME = "frame";

    private final BasketCookie baskets;
    private final LocaleResolver locales;
    private final MessageSource texts;
    private final ZoneId zone;

    Frames(BasketCookie baskets, LocaleResolver locales, MessageSource texts, ZoneId zone) {
        this.baskets = baskets;
        this.locales = locales;
        this.texts = texts;
        this.zone = zone;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(baskets.of(request).pieces(), here(request), locales.resolveLocale(request), zone, texts);
    }

    /** What was sent by a form has no address to come back to. */
    static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
