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

/** How staff get in, and how nobody else does. */
@Storefront
class LogInPageTest {

    @Autowired
    StubCatalog catalog;

    @LocalServerPort
    int port;

    @BeforeEach
    void aShelf() {
        catalog.reset();
    }

    @Test
    void sendsItsFormToTheEdgeAndLeadsToTheProducts() {
        HttpResponse<String> page = new Browser(port).get("/staff/log-in");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("action=\"/api/session\" method=\"post\"", "name=\"return\" value=\"/staff/products\"")
                .contains("name=\"username\"", "name=\"password\" type=\"password\"")
                .doesNotContain("data-notice");
    }

    @ParameterizedTest
    @CsvSource({"failed, 200, failed, User name or password is not right", "failed=wait, 429, wait, Wait a few minutes"
    })
    void saysWhyItFailed(String query, int status, String notice, String text) {
        HttpResponse<String> page = new Browser(port).get("/staff/log-in?" + query + "&return=%2Fstaff%2Forders");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains("data-notice=\"" + notice + "\"", text, "value=\"/staff/orders\"")
                .containsOnlyOnce("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2F%2Fevil.example", "https:%2F%2Fevil.example", "%2F%5Cevil.example"})
    void neverLeadsElsewhere(String wish) {
        assertThat(new Browser(port).get("/staff/log-in?return=" + wish).body())
                .contains("name=\"return\" value=\"/\"")
                .doesNotContainPattern("name=\"return\" value=\"(https:)?[/\\\\]{2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/products",
                "/staff/products?q=red%20mug",
                "/staff/products/MUG-1",
                "/staff/orders"
            })
    void somebodyWhomNobodyKnowsIsLedThereAndBack(String path) {
        HttpResponse<String> led = new Browser(port).get(path);

        assertThat(led.statusCode()).isEqualTo(303);
        String location = led.headers().firstValue("Location").orElseThrow();
        assertThat(new Browser(port).get(location).body()).contains("name=\"return\" value=\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/products", "/staff/products/MUG-1", "/staff/orders?state=PLACED"})
    void aCustomerIsRefusedAndMayLogInToGoOn(String path) {
        HttpResponse<String> refused = new Customer(port, "ada").get(path);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Only the shop’s staff", "action=\"/api/session\"", "name=\"return\" value=\"" + path + "\"")
                .doesNotContain("MUG-1</code>", "<select");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/products/MUG-1/price", "/staff/products/MUG-1/stock"})
    void somebodyWhoseSessionIsOverChangesNothingAndIsTold(String path) {
        Browser browser = new Browser(port);

        HttpResponse<String> led = browser.post(path, "revision=1&price=1&pieces=1", "");

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/staff/log-in?expired");
        assertThat(browser.get("/staff/log-in?expired").body())
                .contains("data-notice=\"expired\"", "nothing was changed");
        assertThat(catalog.products.getFirst().priceInCents()).isEqualTo(123_450);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/products/MUG-1/price", "/staff/products/MUG-1/stock"})
    void aCustomerChangesNothing(String path) {
        HttpResponse<String> refused = new Customer(port, "ada").post(path, "revision=1&price=1&pieces=1");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(catalog.products.getFirst().priceInCents()).isEqualTo(123_450);
        assertThat(catalog.products.getFirst().stock()).isEqualTo(7);
    }
}
