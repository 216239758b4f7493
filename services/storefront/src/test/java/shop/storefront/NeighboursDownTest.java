package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What still works, and what is said, while a neighbour cannot be reached. */
class NeighboursDownTest extends Visit {

    @BeforeEach
    void twoMugsInTheBasket() {
        ada.post("/basket", "sku=MUG-1&quantity=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/product/MUG-1", "/basket", "/suggestions?q=mug", "/about", "/about/concepts"})
    void withoutOrdersEverythingBeforeTheCheckoutWorks(String path) {
        orders.reachable = false;

        assertThat(ada.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutOrdersTheCheckoutSaysSoBeforeAnybodyTries() {
        orders.reachable = false;

        HttpResponse<String> page = ada.get("/checkout");

        assertUnavailable(page);
        assertThat(page.body()).contains("data-notice=\"DOWN\"", ">€2,469.00<").doesNotContain("name=\"key\"");
        assertThat(ada.get("/basket").body()).contains("value=\"2\"");
    }

    @Test
    void aLostAnswerIsAskedForAgainAndNeverMakesASecondOrder() {
        String form = Customer.formOf(ada.get("/checkout"), "/checkout");
        orders.answers = false;

        HttpResponse<String> unsure = ada.post("/checkout", form);

        assertUnavailable(unsure);
        assertThat(unsure.body()).contains("data-notice=\"UNSURE\"");
        assertThat(ada.basket()).isNotEmpty();

        HttpResponse<String> again = ada.post("/checkout", Customer.formOf(unsure, "/checkout"));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .hasValue("/orders/" + orders.only().id());
    }

    @Test
    void aLostAnswerIsToldOfWhenSomethingElseIsOrderedAfterIt() {
        orders.answers = false;
        ada.post("/checkout", Customer.formOf(ada.get("/checkout"), "/checkout"));
        ada.post("/basket/change", "sku=MUG-1&quantity=1");

        HttpResponse<String> used = ada.post("/checkout", Customer.formOf(ada.get("/checkout"), "/checkout"));

        assertThat(used.statusCode()).isEqualTo(409);
        assertThat(used.body()).contains("data-notice=\"USED\"", "href=\"/orders\"");
        assertThat(orders.count()).isEqualTo(1);

        orders.answers = true;
        ada.post("/checkout", Customer.formOf(used, "/checkout"));

        assertThat(orders.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders", "/orders/0b0c8e3e-4a3e-4b7e-9c36-000000000000"})
    void withoutOrdersTheirPagesSayThatItPasses(String path) {
        orders.reachable = false;

        HttpResponse<String> page = ada.get(path);

        assertUnavailable(page);
        assertThat(page.body()).contains("<h1>Not right now</h1>", "href=\"" + path + "\"", "Try again");
    }

    @Test
    void withoutTheCatalogueTheBasketIsKeptAndShown() {
        catalog.reachable = false;

        HttpResponse<String> page = ada.get("/basket");

        assertUnavailable(page);
        assertThat(page.body())
                .contains("MUG-1", "value=\"2\"", "Your basket is kept")
                .doesNotContain("€", "To the checkout");
    }

    @Test
    void withoutTheCatalogueNothingCanBeOrdered() {
        catalog.reachable = false;

        HttpResponse<String> page = ada.get("/checkout");

        assertUnavailable(page);
        assertThat(page.body()).contains("data-notice=\"UNPRICED\"", "MUG-1").doesNotContain("name=\"key\"");
    }

    @Test
    void withoutTheCatalogueAProductSaysThatItPassesAndNobodyWhoTypesIsDisturbed() {
        catalog.reachable = false;

        assertUnavailable(ada.get("/product/MUG-1"));
        assertThat(ada.get("/suggestions?q=mug").statusCode()).isEqualTo(200);
        assertThat(ada.get("/suggestions?q=mug").body()).doesNotContain("<li", "<a");
    }

    private static void assertUnavailable(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9][0-9]*");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }
}
