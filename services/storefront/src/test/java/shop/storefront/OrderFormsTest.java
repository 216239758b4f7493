package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.orders.api.OrderState;

/** What its customer can do with an order. */
class OrderFormsTest extends Visit {

    @Test
    void putsWhatWasRejectedIntoTheBasketAgain() {
        String path = orderIn(OrderState.REJECTED);

        HttpResponse<String> again = ada.post(path + "/again", "");

        assertThat(again.headers().firstValue("Location")).hasValue("/basket");
        assertThat(ada.get("/basket").body()).contains("MUG-1", "value=\"2\"");
        assertThat(orders.count()).isEqualTo(1);
    }

    @Test
    void cancelsWhileThatIsPossible() {
        String path = orderIn(OrderState.RESERVED);
        assertThat(ada.get(path).body()).contains("action=\"" + path + "/cancel\"");

        HttpResponse<String> cancelled = ada.post(path + "/cancel", "");

        assertThat(cancelled.headers().firstValue("Location")).hasValue(path);
        assertThat(orders.only().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(ada.get(path).body()).contains("You have cancelled this order");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"CAPTURING", "CONFIRMED"})
    void saysWhenItIsTooLateToCancel(OrderState state) {
        String path = orderIn(OrderState.RESERVED);
        orders.reach(orders.only(), state, null);

        HttpResponse<String> late = ada.post(path + "/cancel", "");

        assertThat(late.headers().firstValue("Location")).hasValue(path + "?late");
        assertThat(ada.get(path + "?late").body()).contains("It is too late to cancel it");
        assertThat(orders.only().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancel", "/again"})
    void letsNobodyElseDoAnythingWithIt(String what) {
        String path = orderIn(OrderState.PLACED);

        assertThat(new Customer(port, "eve").post(path + what, "").statusCode()).isEqualTo(404);
        assertThat(orders.only().state()).isEqualTo(OrderState.PLACED);
    }

    private String orderIn(OrderState state) {
        orders.reached = state;
        ada.post("/basket", "sku=MUG-1&quantity=2");
        HttpResponse<String> placed = ada.post("/checkout", Customer.formOf(ada.get("/checkout"), "/checkout"));
        return placed.headers().firstValue("Location").orElseThrow();
    }
}
