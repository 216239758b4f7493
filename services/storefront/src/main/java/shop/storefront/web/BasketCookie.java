package shop.storefront.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import shop.storefront.domain.Basket;

/** Keeps the basket in a signed cookie: {@code sku:pieces/sku:pieces.signature}. No server remembers it. */
public class BasketCookie {

    /** The cookie's name. */
    public static final String NAME = "shop-basket";

    private static final Duration KEPT = Duration.ofDays(30);

    private final BasketSeal seal;

    /** @param keys the first signs, all are accepted */
    public BasketCookie(List<String> keys) {
        seal = new BasketSeal(keys);
    }

    /** The cookie with this basket; one that the browser forgets when it is empty. */
    ResponseCookie write(Basket basket) {
        return ResponseCookie.from(NAME, seal.seal(BasketText.write(basket)))
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(basket.isEmpty() ? Duration.ZERO : KEPT)
                .build();
    }

    /** The basket that came with a request. Spring's own @CookieValue decodes the value and fails on a stray percent. */
    Basket of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return read(cookie == null ? null : cookie.getValue());
    }

    /** The basket; an empty one when there is no cookie or it is not exactly what we gave out. */
    Basket read(@Nullable String cookie) {
        // Signed by us and yet not read, it is in a form of another release: nothing to accuse anybody of
        return cookie == null
                ? Basket.EMPTY
                : seal.open(cookie).map(BasketText::read).orElse(Basket.EMPTY);
    }
}
