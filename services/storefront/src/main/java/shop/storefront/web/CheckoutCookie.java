package shop.storefront.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Remembers the ordering that somebody has begun. Not signed: it names nothing but an order whose page asks who is
 * looking, and whoever makes up a key only makes it up for themselves.
 */
final class CheckoutCookie {

    static final String NAME = "shop-checkout";

    private static final Duration KEPT = Duration.ofDays(30);

    private CheckoutCookie() {}

    static Optional<Checkout> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : Checkout.read(cookie.getValue());
    }

    static String write(Checkout checkout) {
        return ResponseCookie.from(NAME, checkout.write())
                .httpOnly(true)
                .sameSite("Lax")
                .path("/checkout")
                .maxAge(KEPT)
                .build()
                .toString();
    }
}
