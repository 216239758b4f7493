package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ordering, once, however often and from however many tabs somebody presses the button. */
class CheckoutTest extends Visit {

    @BeforeEach
    void twoMugsInTheBasket() {
        ada.post("/basket", "sku=MUG-1&quantity=2");
    }

    @Test
    void showsEveryLineAndTheTotalBeforeItIsOrdered() {
        HttpResponse<String> page = ada.get("/checkout");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("A &lt;b&gt;red&lt;/b&gt; mug", ">€2,469.00<", "Order for €2,469.00");
        assertThat(page.body()).doesNotContain("data-notice");
        assertThat(catalog.batches).isEqualTo(1);
        assertThat(orders.count()).isZero();
    }

    @Test
    void leadsToTheOrderAndEmptiesTheBasket() {
        HttpResponse<String> answer = order(form());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(pageOfTheOnlyOrder());
        assertThat(orders.only().totalInCents()).isEqualTo(246_900);
        assertThat(ada.basket()).isEmpty();
        assertThat(ada.get("/checkout").body())
                .contains("There is nothing to order.")
                .doesNotContain("name=\"key\"");
    }

    @Test
    void takesADoubleClickForOne() {
        String form = form();
        Customer impatient = ada.impatient();

        order(form);
        HttpResponse<String> second = impatient.post("/checkout", form);
        HttpResponse<String> third = order(form);

        assertThat(second.headers().firstValue("Location")).hasValue(pageOfTheOnlyOrder());
        assertThat(third.headers().firstValue("Location")).hasValue(pageOfTheOnlyOrder());
    }

    @Test
    void leadsFromThePageBeforeToTheOrderThatWasPlacedThere() {
        String form = form();
        order(form);
        ada.post("/basket", "sku=MUG-1&quantity=2");

        HttpResponse<String> again = order(form);

        assertThat(again.headers().firstValue("Location")).hasValue(pageOfTheOnlyOrder());
        assertThat(ada.get("/basket").body()).contains("value=\"2\"");
    }

    @Test
    void ordersOnceFromTwoTabs() {
        String one = form();
        String other = form();

        order(one);
        HttpResponse<String> answer = order(other);

        assertThat(answer.headers().firstValue("Location")).hasValue(pageOfTheOnlyOrder());
    }

    @Test
    void ordersNothingFromAPageThatIsOlderThanAnotherOrder() {
        String old = form();
        order(old);
        ada.post("/basket", "sku=MUG-1&quantity=2");
        String present = form();

        HttpResponse<String> stale = order(old);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("data-notice=\"STALE\"");
        assertThat(orders.count()).isEqualTo(1);
        assertThat(order(present).statusCode()).isEqualTo(303);
        assertThat(orders.count()).isEqualTo(2);
    }

    private String form() {
        return Customer.formOf(ada.get("/checkout"), "/checkout");
    }

    private HttpResponse<String> order(String form) {
        return ada.post("/checkout", form);
    }

    private String pageOfTheOnlyOrder() {
        return "/orders/" + orders.only().id();
    }
}
