package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The basket as a browser keeps it. */
@Storefront
class BasketFormTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void aShelfWithAMugAndASpade() {
        browser = new Browser(port);
        catalog.reset();
    }

    @Test
    void keepsTheBasketInACookieAndCountsItsPieces() {
        HttpResponse<String> first = browser.post("/basket", "sku=MUG-1&quantity=2", "");
        HttpResponse<String> second =
                browser.post("/basket", "sku=SPADE-2&return=%2F%3Fq%3Dred%2520mug", Browser.cookieOf(first));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).hasValue("/?added");
        assertThat(second.headers().firstValue("Location")).hasValue("/?q=red%20mug&added");
        assertThat(browser.get("/", Browser.cookieOf(second)).body())
                .contains("<strong id=\"basket-pieces\">3</strong>");
        assertThat(browser.get("/?added", Browser.cookieOf(second)).body()).contains("It is in your basket.");
        assertThat(second.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("JSESSIONID");
    }

    @Test
    void letsNoCacheKeepWhatCarriesABasket() {
        assertThat(browser.post("/basket", "sku=MUG-1", "").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(browser.post("/basket", "sku=", "").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void takesATamperedBasketForAnEmptyOne() {
        String tampered = Browser.cookieOf(browser.post("/basket", "sku=MUG-1&quantity=2", ""))
                .replace("MUG-1:2", "MUG-1:9");

        assertThat(browser.get("/", tampered).body()).contains("<strong id=\"basket-pieces\">0</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/%5Cevil.example", "javascript:alert(1)"})
    void leadsNowhereButIntoTheShop(String elsewhere) {
        HttpResponse<String> answer = browser.post("/basket", "sku=MUG-1&return=" + elsewhere, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/?added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "\"", "a.b.c", "=", "MUG-1:1.AAAA", "{}"})
    void takesAnOddCookieForAnEmptyBasket(String value) {
        HttpResponse<String> page = browser.get("/", "shop-basket=" + value);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<strong id=\"basket-pieces\">0</strong>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sku=",
                "sku=MUG-1&quantity=0",
                "sku=MUG-1&quantity=-1",
                "sku=MUG-1&quantity=100",
                "sku=MUG-1&quantity=1e9",
                "sku=MUG-1&quantity=NaN",
                "sku=MUG-1&quantity=99999999999999999999",
                "sku=%00",
                "sku=../../etc",
                "sku=%24ne",
                "sku=a&sku=b",
                "sku=MUG-1&quantity=1&quantity=2",
                "%%%=%%%"
            })
    void refusesABadFormWithAPage(String form) {
        HttpResponse<String> page = browser.post("/basket", form, "");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<h1>That did not work</h1>");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
