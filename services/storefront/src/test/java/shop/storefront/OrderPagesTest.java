package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.orders.api.OrderState;

/** An order as its customer follows it. */
class OrderPagesTest extends Visit {

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"PLACED", "RESERVED", "AUTHORISED", "CAPTURING"})
    void followsAnOrderThatIsNotFinal(OrderState state) {
        String path = orderIn(state);

        String page = ada.get(path).body();

        assertThat(page)
                .contains("hx-get=\"" + path + "/progress?seen=" + state + "\"", "hx-trigger=\"every 1s\"")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>", "aria-current=\"step\"");
        assertThat(page).doesNotContain("/receipt", "/again");
        assertThat(ada.get(path + "/progress?seen=" + state).statusCode()).isEqualTo(204);
        assertThat(ada.get(path + "/progress?seen=nonsense").body())
                .contains("data-state=\"" + state + "\"")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"CONFIRMED", "REJECTED", "CANCELLED"})
    void stopsFollowingAnOrderThatIsFinal(OrderState state) {
        String path = orderIn(OrderState.PLACED);
        orders.reach(orders.only(), state, null);

        assertThat(ada.get(path).body()).doesNotContain("hx-trigger=\"every", "http-equiv=\"refresh\"", "/cancel");
        assertThat(ada.get(path + "/progress?seen=PLACED").body())
                .contains("data-state=\"" + state + "\"")
                .doesNotContain("hx-get");
    }

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_STOCK, somebody else bought the last of it, quelqu’un d’autre a acheté le dernier",
        "PAYMENT_REFUSED, The payment was refused, Le paiement a été refusé",
        "TIMED_OUT, out of reach for too long, injoignable trop longtemps",
        "UNKNOWN_PRODUCT, no longer sold, plus en vente",
        "SOMETHING_NEW, It could not be carried out, Elle n’a pas pu être exécutée"
    })
    void saysInPlainWordsWhyAnOrderWasRejected(String reason, String english, String french) {
        orders.reason = reason;
        String path = orderIn(OrderState.REJECTED);

        assertThat(ada.get(path).body())
                .contains("Nothing was charged", english)
                .doesNotContain(reason);
        assertThat(ada.speaking("fr").get(path).body()).contains("Rien n’a été débité", french);
    }

    @Test
    void printsTheReceiptOfAConfirmedOrderOnly() {
        String path = orderIn(OrderState.CONFIRMED);

        assertThat(ada.get(path).body()).contains("href=\"" + path + "/receipt\"");
        assertThat(ada.get(path + "/receipt").body())
                .contains("<h1>Receipt</h1>", ">€2,469.00<", "Nov 28, 2026", "UTC</time>", "/api/files/receipts/");

        orders.reach(orders.only(), OrderState.CAPTURING, null);

        assertThat(ada.get(path + "/receipt").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/progress", "/receipt"})
    void showsAnOrderToNobodyElse(String part) {
        String path = orderIn(OrderState.CONFIRMED);

        assertThat(new Customer(port, "eve").get(path + part).statusCode()).isEqualTo(404);
        assertThat(Customer.staff(port).get(path + part).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "x", "%00", "..%2f", "0b0c8e3e-4a3e-4b7e-9c36-000000000000", "{id}"})
    void hasNoPageForAnOrderThatDoesNotExist(String id) {
        String path = "/orders/" + id.replace("{", "%7B").replace("}", "%7D");

        assertThat(ada.get(path).statusCode()).isIn(400, 404);
    }

    private String orderIn(OrderState state) {
        orders.reached = state;
        ada.post("/basket", "sku=MUG-1&quantity=2");
        HttpResponse<String> placed = ada.post("/checkout", Customer.formOf(ada.get("/checkout"), "/checkout"));
        return placed.headers().firstValue("Location").orElseThrow();
    }
}
