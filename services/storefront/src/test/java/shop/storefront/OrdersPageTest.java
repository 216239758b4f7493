package shop.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of somebody's orders. */
class OrdersPageTest extends Visit {

    @Test
    void saysWhenThereIsNone() {
        assertThat(ada.get("/orders").body())
                .contains("You have not ordered anything yet.")
                .doesNotContain("<table");
    }

    @Test
    void showsOrdersOfTheCustomerOnlyAndAllToStaff() {
        catalog.put("CUP-3", "Cup", "Kitchen", 250, "", 40);
        order(ada, "sku=MUG-1", "sku=CUP-3");

        String page = ada.get("/orders").body();

        assertThat(page)
                .contains(
                        "mug and one more product",
                        ">Confirmed<",
                        "href=\"/orders/" + orders.only().id());
        assertThat(page).doesNotContain("everybody’s");
        assertThat(ada.speaking("fr").get("/orders").body()).contains("mug et un autre produit", ">Confirmée<");
        assertThat(new Customer(port, "eve").get("/orders").body()).contains("You have not ordered anything yet.");
        assertThat(Customer.staff(port).get("/orders").body()).contains("everybody’s", "mug and one more product");
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        order(ada, "sku=MUG-1");
        orders.next = "a b&c";

        assertThat(ada.get("/orders").body())
                .contains("href=\"/orders?after=a%20b%26c\"")
                .doesNotContain("first page");
        assertThat(ada.get("/orders?after=a%20b%26c").body()).contains("There are no older orders.", "first page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders", "/orders/0b0c8e3e-4a3e-4b7e-9c36-000000000000"})
    void asksWhoSomebodyIsWhoBringsNoSession(String path) {
        HttpResponse<String> page = new Browser(port).get(path);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Your session is over", "/staff/log-in?return=");
    }

    private void order(Customer customer, String... products) {
        for (String product : products) {
            customer.post("/basket", product);
        }
        customer.post("/checkout", Customer.formOf(customer.get("/checkout"), "/checkout"));
    }
}
