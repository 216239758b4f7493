package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be different by the time somebody presses the button: nothing is ordered, and the page says why. */
class CheckoutRefusalsTest extends Visit {

    @BeforeEach
    void twoMugsInTheBasket() {
        ada.post("/basket", "sku=MUG-1&quantity=2");
    }

    @Test
    void ordersNothingWhenAnotherTabHasChangedTheBasket() {
        String form = form();
        ada.post("/basket/change", "sku=MUG-1&quantity=3");

        HttpResponse<String> page = order(form);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("data-notice=\"BASKET\"", ">€3,703.50<");
        assertThat(orders.count()).isZero();

        order(Customer.formOf(page, "/checkout"));

        assertThat(orders.only().totalInCents()).isEqualTo(370_350);
    }

    @Test
    void ordersNothingAtAPriceThatNobodySaw() {
        String form = form();
        catalog.put("MUG-1", "Mug", "Kitchen", 1_100, "", 7);

        HttpResponse<String> page = order(form);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("data-notice=\"PRICE\"", "Order for €22.00");
        assertThat(orders.count()).isZero();
        assertThat(ada.basket()).isNotEmpty();

        order(Customer.formOf(page, "/checkout"));

        assertThat(orders.only().totalInCents()).isEqualTo(2_200);
    }

    @Test
    void ordersNothingThatIsNoLongerSold() {
        String form = form();
        catalog.products.clear();

        HttpResponse<String> page = order(form);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("data-notice=\"GONE\"", "No longer sold")
                .doesNotContain("name=\"key\"");
        assertThat(orders.count()).isZero();
    }

    @Test
    void offersNothingForSaleOfWhichThereIsNotEnough() {
        catalog.put("MUG-1", "Mug", "Kitchen", 1_100, "", 1);

        HttpResponse<String> page = ada.get("/checkout");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("data-notice=\"SHORT\"", "Only one left")
                .doesNotContain("name=\"key\"");
    }

    @Test
    void asksWhoIsOrderingWhenTheSessionIsOverAndKeepsTheBasket() {
        String form = form();
        ada.loseTheSession();

        HttpResponse<String> page = order(form);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Your session is over").contains("/staff/log-in?return=");
        assertThat(orders.count()).isZero();
        assertThat(ada.basket()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key=",
                "key=../../etc",
                "key=00000000000000000000000000000000",
                "total=NaN&basket=MUG-1:2",
                "key=%00&basket=%00&total=%00",
                "key=a&key=b",
                "%%%=%%%"
            })
    void ordersNothingByAFormThatItDidNotMake(String form) {
        form();

        HttpResponse<String> page = order(form);

        assertThat(page.statusCode()).isIn(400, 409);
        assertThat(orders.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"total=-1", "total=", "total=1e9", "total=99999999999999999999", "basket=", "basket=MUG-1:99"})
    void ordersNothingByItsOwnFormWithSomethingElseInIt(String changed) {
        String field = changed.substring(0, changed.indexOf('='));

        HttpResponse<String> page = order(form().replaceAll(field + "=[^&]*", changed));

        assertThat(page.statusCode()).isIn(400, 409);
        assertThat(orders.count()).isZero();
    }

    private String form() {
        return Customer.formOf(ada.get("/checkout"), "/checkout");
    }

    private HttpResponse<String> order(String form) {
        return ada.post("/checkout", form);
    }
}
