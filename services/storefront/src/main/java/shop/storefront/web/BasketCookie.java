package shop.storefront.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import shop.platform.Refusal;
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

    /** @param secure whether the browser may send it over TLS only */
    ResponseCookie write(Basket basket, boolean secure) {
        String lines = basket.lines().entrySet().stream()
                .map(line -> line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining("/"));
        return ResponseCookie.from(NAME, seal.seal(lines))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .path("/")
                .maxAge(KEPT)
                .build();
    }

    /** The basket that came with a request. Spring's own @CookieValue decodes the value and fails on a stray percent. */
    Basket of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return read(cookie == null ? null : cookie.getValue());
    }

    /** The basket; an empty one when there is no cookie or it is not exactly what we gave out. */
    Basket read(@Nullable String cookie) {
        return cookie == null
                ? Basket.EMPTY
                : seal.open(cookie).map(BasketCookie::parse).orElse(Basket.EMPTY);
    }

    private static Basket parse(String text) {
        try {
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (String line : text.split("/")) {
                int colon = line.indexOf(':');
                lines.put(line.substring(0, colon), Integer.valueOf(line.substring(colon + 1)));
            }
            return new Basket(lines);
        } catch (IndexOutOfBoundsException | NumberFormatException | Refusal olderForm) {
            // Signed by us, so in a form of another release: nothing to accuse anybody of
            return Basket.EMPTY;
        }
    }
}
