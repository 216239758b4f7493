package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.api.ProductSummary;

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
        catalog.reachable = true;
        catalog.categoriesReachable = true;
        catalog.next = null;
        catalog.products.clear();
        catalog.products.add(new ProductSummary("MUG-1", "A <b>red</b> mug", "Kitchen", 123_450, "ab12", true));
        catalog.products.add(new ProductSummary("SPADE-2", "Spade", "Garden & Yard", 999, "", false));
    }

    @Test
    void keepsTheBasketInACookieAndCountsItsPieces() {
        HttpResponse<String> first = browser.post("sku=MUG-1&quantity=2", "");
        HttpResponse<String> second = browser.post("sku=SPADE-2&q=red+mug", Browser.cookieOf(first));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).hasValue("/");
        assertThat(second.headers().firstValue("Location")).hasValue("/?q=red%20mug");
        assertThat(browser.get("/", Browser.cookieOf(second)).body())
                .contains("<strong id=\"basket-pieces\">3</strong>");
        assertThat(second.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("JSESSIONID");
    }

    @Test
    void letsNoCacheKeepWhatCarriesABasket() {
        assertThat(browser.post("sku=MUG-1", "").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(browser.post("sku=", "").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void takesATamperedBasketForAnEmptyOne() {
        String tampered =
                Browser.cookieOf(browser.post("sku=MUG-1&quantity=2", "")).replace("MUG-1:2", "MUG-1:9");

        assertThat(browser.get("/", tampered).body()).contains("<strong id=\"basket-pieces\">0</strong>");
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
        HttpResponse<String> page = browser.post(form, "");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
