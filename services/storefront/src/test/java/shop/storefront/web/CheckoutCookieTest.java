package shop.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutCookieTest {

    @Test
    void givesBackTheOrderingThatItWroteBeforeAndAfterTheOrder() {
        Checkout begun = Checkout.begin();
        Checkout placed = begun.placed(UUID.randomUUID());

        assertThat(Checkout.read(begun.write())).hasValue(begun);
        assertThat(Checkout.read(placed.write())).hasValue(placed);
        assertThat(begun.isOpen()).isTrue();
        assertThat(placed.isOpen()).isFalse();
        assertThat(Checkout.begin().key()).isNotEqualTo(begun.key()).matches("[A-Za-z0-9_-]{8,64}");
    }

    @Test
    void goesToTheCheckoutOnlyAndIsOutOfReachForScripts() {
        assertThat(CheckoutCookie.write(Checkout.begin())).contains("Path=/checkout;", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "0123456789abcdef0123456789abcdef.",
                "0123456789abcdef0123456789abcdef.1-1-1-1-1",
                "0123456789abcdef0123456789abcdef./evil",
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcdef0",
                " 0123456789abcdef0123456789abcdef"
            })
    void takesAnythingElseForNone(String text) {
        assertThat(Checkout.read(text)).isEmpty();
    }
}
