package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue in each of its states. */
@Storefront
class CataloguePageTest {

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
    void showsEachProductWithPicturePriceAndStock() {
        HttpResponse<String> page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("src=\"/api/files/pictures/ab12\"", "€1,234.50", "€9.99", "Out of stock");
        assertThat(page.body()).containsOnlyOnce("action=\"/basket\"");
    }

    @Test
    void showsNamesAsTextAndNothingThatAStrictPolicyForbids() {
        String page = browser.get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body();

        assertThat(page).contains("A &lt;b&gt;red&lt;/b&gt; mug").contains("value=\"&quot;&gt;&lt;script&gt;");
        assertThat(page).doesNotContain("<script>", "style=", "onclick", "<style");
    }

    @Test
    void searchesAndPagesByPlainLinks() {
        catalog.next = "SPADE-2";

        String page = browser.get("/?q=red+mug&category=Garden%20%26%20Yard&after=A-1")
                .body();

        assertThat(catalog.asked).isEqualTo("red mug|Garden & Yard|A-1|24");
        assertThat(page).contains("href=\"/?after=SPADE-2&amp;category=Garden%20%26%20Yard&amp;q=red%20mug\"");
        assertThat(page).contains("href=\"/?category=Kitchen&amp;q=red%20mug\"");
        assertThat(page).containsPattern("category=desk[^>]*>Desk</a>");
        assertThat(page).containsPattern("aria-current=\"true\"[^>]*>Garden &amp; Yard<|Garden &amp; Yard</a>");
    }

    @Test
    void saysWhenNothingMatches() {
        catalog.products.clear();

        HttpResponse<String> page = browser.get("/?q=unicorn");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing matches").contains("unicorn");
    }

    @Test
    void saysWhenTheCatalogueCannotBeReached() {
        catalog.reachable = false;

        HttpResponse<String> page = browser.get("/?q=mug");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body()).contains("cannot be reached right now", "href=\"/?q=mug\"");
    }

    @Test
    void showsProductsEvenWithoutTheCategories() {
        catalog.categoriesReachable = false;

        HttpResponse<String> page = browser.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("€9.99").doesNotContain("Categories");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00%01",
                "q=%F0%9F%98",
                "q=a&q=b",
                "category=%24gt",
                "after=%7B%22%24gt%22%3A%22%22%7D",
                "after=%20",
                "q[]=x",
                "limit=999999999",
                "q=%ED%A0%80",
                "=&=&&",
                "q={q}&category={x}"
            })
    void neverFailsOnOddParameters(String query) {
        assertThat(browser.send(
                                HttpRequest.newBuilder(),
                                "/?"
                                        + query.replace("{", "%7B")
                                                .replace("}", "%7D")
                                                .replace("[]", "%5B%5D"))
                        .statusCode())
                .isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/png", "*/*", "garbage", "text/html;q=0"})
    void answersAPageWhateverIsAccepted(String accepted) {
        assertThat(browser.send(HttpRequest.newBuilder().header("Accept", accepted), "/")
                        .statusCode())
                .isIn(200, 406);
    }
}
