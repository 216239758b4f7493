package shop.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseCookie;
import shop.storefront.domain.Basket;

class BasketCookieTest {

    private static final String OLD = "an-old-key-of-enough-length";
    private static final String NEW = "a-new-key-of-enough-length!";

    private final BasketCookie cookies = new BasketCookie(List.of(NEW));
    private final Basket basket = Basket.EMPTY.add("MUG-1", 2).add("TEE-9", 99);

    @Test
    void givesBackTheBasketItWrote() {
        ResponseCookie cookie = cookies.write(basket);

        assertThat(cookies.read(cookie.getValue())).isEqualTo(basket);
    }

    @Test
    void isOutOfReachForScriptsAndOtherSites() {
        String header = cookies.write(basket).toString();

        assertThat(header).startsWith("shop-basket=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void theLargestBasketFitsIntoACookie() {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 10; i < 60; i++) {
            lines.put(i + "X".repeat(30), 99);
        }

        String value = cookies.write(new Basket(lines)).getValue();

        assertThat(value.length()).isLessThan(4_000);
        assertThat(cookies.read(value).lines()).hasSize(50);
    }

    @Test
    void acceptsABasketOfTheKeyBeforeAndNoneOfAStranger() {
        String before = new BasketCookie(List.of(OLD)).write(basket).getValue();

        assertThat(new BasketCookie(List.of(NEW, OLD)).read(before)).isEqualTo(basket);
        assertThat(cookies.read(before)).isEqualTo(Basket.EMPTY);
    }

    @Test
    void takesATamperedBasketForAnEmptyOne() {
        String value = cookies.write(basket).getValue();

        assertThat(cookies.read(value.replace("MUG-1:2", "MUG-1:9"))).isEqualTo(Basket.EMPTY);
        for (int i = 0; i < value.length(); i += 3) {
            String tampered = value.substring(0, i) + '~' + value.substring(i + 1);
            assertThat(cookies.read(tampered)).as(tampered).isEqualTo(Basket.EMPTY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "MUG-1:1", "MUG-1:1.", "MUG-1:1.%%%", "x.AAAA", "\u0000.\u0000"})
    void takesWhatNobodySignedForAnEmptyOne(String value) {
        assertThat(cookies.read(value)).isEqualTo(Basket.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MUG-1", "MUG-1:", ":1", "MUG-1:0", "MUG-1:x", "a b:1", "/"})
    void takesASignedBasketInAnotherFormForAnEmptyOne(String lines) {
        String sealed = new BasketSeal(List.of(NEW)).seal(lines);

        assertThat(cookies.read(sealed)).isEqualTo(Basket.EMPTY);
    }
}
