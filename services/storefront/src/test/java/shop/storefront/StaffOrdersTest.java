package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.orders.api.OrderState;
import shop.platform.testing.TestTokens;

/** Everybody's orders, for staff. */
class StaffOrdersTest extends Visit {

    private Customer staff;

    @BeforeEach
    void atWork() {
        staff = Customer.staff(port);
    }

    private void order(String customer, OrderState state) {
        orders.reached = state;
        Customer buyer = new Customer(port, customer);
        buyer.post("/basket", "sku=MUG-1");
        buyer.post("/checkout", Customer.formOf(buyer.get("/checkout"), "/checkout"));
    }

    @Test
    void saysThatThereAreNone() {
        HttpResponse<String> page = staff.get("/staff/orders");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nobody has ordered anything yet").doesNotContain("<table");
    }

    @Test
    void showsThoseOfEverybody() {
        order("ada", OrderState.CONFIRMED);
        order("<b>eve", OrderState.PLACED);

        String page = staff.get("/staff/orders").body();

        assertThat(page)
                .contains("<code>ada</code>", "<code>&lt;b&gt;eve</code>", "€1,234.50", "badge good\">Confirmed<")
                .contains(orders.orders(TestTokens.staffCaller("s"), null, null, 9).items().stream()
                        .map(order -> "href=\"/orders/" + order.id() + "\"")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, ada, eve", "PLACED, eve, ada"})
    void showsThoseInOneState(String state, String shown, String hidden) {
        order("ada", OrderState.CONFIRMED);
        order("eve", OrderState.PLACED);

        String page = staff.get("/staff/orders?state=" + state).body();

        assertThat(page)
                .contains("<code>" + shown + "</code>", "<option value=\"" + state + "\" selected=\"selected\">")
                .doesNotContain("<code>" + hidden + "</code>");
    }

    @Test
    void saysThatNoneIsInAState() {
        order("ada", OrderState.CONFIRMED);

        assertThat(staff.get("/staff/orders?state=REJECTED").body())
                .contains("There is no order in this state")
                .doesNotContain("<table");
    }

    @Test
    void takesWhatIsNoStateForAll() {
        order("ada", OrderState.CONFIRMED);

        HttpResponse<String> page = staff.get("/staff/orders?state=%24ne");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<code>ada</code>");
    }

    @Test
    void keepsTheFilterFromPageToPage() {
        order("ada", OrderState.PLACED);
        orders.next = "2026|x&y";

        String first = staff.get("/staff/orders?state=PLACED").body();
        String last = staff.get("/staff/orders?state=PLACED&after=2026%7Cx%26y").body();

        assertThat(first).contains("href=\"/staff/orders?state=PLACED&amp;after=2026%7Cx%26y\"");
        assertThat(last)
                .contains("There are no older orders", "href=\"/staff/orders?state=PLACED\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void saysThatOrdersAreAway() {
        orders.reachable = false;

        HttpResponse<String> page = staff.get("/staff/orders?state=PLACED");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("href=\"/staff/orders?state=PLACED\"", "Try again");
    }

    @Test
    void saysSoInFrench() {
        order("ada", OrderState.REJECTED);

        assertThat(staff.speaking("fr").get("/staff/orders").body()).contains("Toutes les commandes", ">Rejetée<");
    }
}
