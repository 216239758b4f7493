package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff see of stock and prices. */
@Storefront
class StaffProductsTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    private Customer staff;

    @BeforeEach
    void aShelf() {
        catalog.reset();
        staff = Customer.staff(port);
    }

    @Test
    void showsEveryProductWithPriceAndStockByOneBatch() {
        HttpResponse<String> page = staff.get("/staff/products");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().replaceAll("\\s+", " "))
                .contains(">A &lt;b&gt;red&lt;/b&gt; mug</a>", ">€1,234.50</td> <td class=\"number\">7</td>")
                .contains(">€9.99</td> <td class=\"number out\">0</td>");
        assertThat(catalog.batches).isEqualTo(1);
        assertThat(page.body()).doesNotContain("rel=\"next\"");
    }

    @Test
    void findsProductsAndGoesFromPageToPage() {
        catalog.next = "MUG-1";

        HttpResponse<String> page = staff.get("/staff/products?q=red%26mug&after=CUP-1");

        assertThat(catalog.asked).isEqualTo("red&mug|null|CUP-1|50");
        assertThat(page.body())
                .contains("value=\"red&amp;mug\"")
                .contains("href=\"/staff/products?q=red%26mug&amp;after=MUG-1\"")
                .contains("href=\"/staff/products?q=red%26mug\"");
    }

    @Test
    void saysThatNothingWasFound() {
        catalog.products.clear();

        HttpResponse<String> page = staff.get("/staff/products?q=zebra");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing matches “zebra”").doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/products/NONE-1", "/staff/products/mug", "/staff/products/%24ne"})
    void knowsNoOtherProducts(String path) {
        assertThat(staff.get(path).statusCode()).isEqualTo(404);
        assertThat(staff.post(path + "/stock", "revision=1&pieces=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysSoInFrench() {
        String page = staff.speaking("fr-FR").get("/staff/products/MUG-1").body();

        assertThat(page).contains("Modifier le prix", "1\u202f234,50\u00a0€", "value=\"1234.50\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/products", "/staff/products/MUG-1"})
    void saysThatTheCatalogueIsAway(String path) {
        catalog.reachable = false;

        HttpResponse<String> page = staff.get(path);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("<h1>Not right now</h1>", "href=\"" + path + "\"");
    }
}
