package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One product, and what is suggested to somebody who looks for it. */
@Storefront
class ProductPageTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void aShelf() {
        catalog.reset();
        browser = new Browser(port);
    }

    @Test
    void showsWhatItIsAsTextAndWhatItCosts() {
        HttpResponse<String> page = browser.get("/product/MUG-1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("<h1>A &lt;b&gt;red&lt;/b&gt; mug</h1>", "It is &lt;i&gt;the&lt;/i&gt;", "€1,234.50")
                .contains("src=\"/api/files/pictures/ab12\"", "href=\"/?category=Kitchen\"", "action=\"/basket\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Out of stock, Épuisé",
        "1, Only one left, Il n’en reste qu’un",
        "9, Only 9 left, Il n’en reste que 9",
        "10, In stock, En stock",
        "100000, In stock, En stock"
    })
    void saysHowManyThereAreWhereThatMatters(int stock, String english, String french) {
        catalog.put("MUG-1", "Mug", "Kitchen", 100, "", stock);

        assertThat(browser.get("/product/MUG-1").body()).contains(">" + english + "<");
        assertThat(new Browser(port, "fr").get("/product/MUG-1").body()).contains(">" + french + "<");
    }

    @Test
    void putsNothingIntoTheBasketThatThereIsNot() {
        assertThat(browser.get("/product/SPADE-2").body())
                .contains("Out of stock")
                .doesNotContain("action=\"/basket\"");
    }

    @Test
    void comesBackAfterItWasPutIntoTheBasket() {
        HttpResponse<String> added = browser.post("/basket", "sku=MUG-1&quantity=2&return=%2Fproduct%2FMUG-1", "");

        assertThat(added.headers().firstValue("Location")).hasValue("/product/MUG-1?added");
        assertThat(browser.get("/product/MUG-1?added").body()).contains("It is in your basket.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE-1", "mug-1", "%00", "a%20b", "%24ne", "MUG-1.html", "MUG-1%2F..", "%3Cscript%3E"})
    void hasNoPageForAProductThatDoesNotExist(String sku) {
        HttpResponse<String> page = browser.get("/product/" + sku);

        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.body()).doesNotContain("<script>");
    }

    @Test
    void suggestsAFewProductsToSomebodyWhoTypes() {
        HttpResponse<String> piece = browser.get("/suggestions?q=re");

        assertThat(piece.statusCode()).isEqualTo(200);
        assertThat(piece.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(catalog.asked).isEqualTo("re|null|null|6");
        assertThat(piece.body())
                .contains("href=\"/product/MUG-1\"", "A &lt;b&gt;red&lt;/b&gt; mug", "2 suggestions")
                .doesNotContain("<html", "<header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=r", "?q=%20%20%20", "?q=%00"})
    void suggestsNothingBeforeTwoLetters(String query) {
        assertThat(browser.get("/suggestions" + query).body())
                .contains("role=\"status\"")
                .doesNotContain("<li", "<a");
        assertThat(catalog.asked).isEmpty();
    }
}
