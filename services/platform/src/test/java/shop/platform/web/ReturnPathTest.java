package shop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/basket", "/orders/4711?page=2#top", "/product/caf%C3%A9", "/a:b@c"})
    void leadsBackIntoTheShop(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "basket",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                " /basket",
                "/ /evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nSet-Cookie: a=b",
                "/\0",
                "/.//evil.example",
                "/caf\u00e9",
                "/\u2028/evil.example",
                "@evil.example",
                "?//evil.example"
            })
    void leadsHomeInsteadOfElsewhere(String wish) {
        assertThat(ReturnPath.orHome(wish)).isEqualTo("/");
    }

    @Test
    void leadsHomeWithoutAWishOrWithAnEndlessOne() {
        assertThat(ReturnPath.orHome(null)).isEqualTo("/");
        assertThat(ReturnPath.orHome("/" + "x".repeat(1000))).isEqualTo("/");
    }
}
