package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import shop.e2e.client.ApplicationUnderTest;

/** An order in each of its states, but for those that pass too soon to be looked at. */
interface OrdersPages extends BrowserVisit {

    @Test
    default void showsOrdersAndTheirReceipts() {
        Visitor visitor = atTheCheckout(Scripts.ON, newProduct(1_000, 9));
        visitor.open("/orders");
        Looks.at(visitor.page(), "orders-empty");
        visitor.open("/checkout");
        visitor.click("Order for €10.00");
        stands(visitor.page(), "CONFIRMED");
        Looks.at(visitor.page(), "order-confirmed");
        String order = visitor.page().url();
        visitor.click("Receipt");
        assertThat(visitor.page().locator("h1")).hasText("Receipt");
        Looks.at(visitor.page(), "receipt");
        visitor.page().navigate(order + "?late");
        Looks.at(visitor.page(), "order-too-late-to-cancel");
        visitor.open("/orders");
        Looks.at(visitor.page(), "orders");
    }

    @Test
    default void showsAnOrderThatIsNotPaid() {
        Visitor visitor = atTheCheckout(Scripts.ON, newProduct(1_000, 9));
        shop().payments("{\"refuse\":true}");
        try {
            visitor.click("Order for €10.00");
            stands(visitor.page(), "REJECTED");
        } finally {
            shop().payments(ApplicationUnderTest.WELL_BEHAVED);
        }

        Looks.at(visitor.page(), "order-rejected");
    }

    @Test
    default void showsAnOrderThatWaitsAndIsCancelled() {
        Visitor visitor = atTheCheckout(Scripts.ON, newProduct(1_000, 9));
        shop().payments("{\"delay\":\"PT8S\"}");
        try {
            visitor.click("Order for €10.00");
            stands(visitor.page(), "RESERVED");
            visitor.page().route("**/progress?*", OrdersPages::nothingNew);
            Looks.at(visitor.page(), "order-reserved");
            visitor.click("Cancel the order");
            stands(visitor.page(), "CANCELLED");
        } finally {
            shop().payments(ApplicationUnderTest.WELL_BEHAVED);
        }

        Looks.at(visitor.page(), "order-cancelled");
    }

    @Test
    default void showsAnOrderWhosePaymentIsBeingTaken() {
        Visitor visitor = atTheCheckout(Scripts.ON, newProduct(1_000, 9));
        shop().payments("{\"delay\":\"PT3S\"}");
        try {
            visitor.click("Order for €10.00");
            stands(visitor.page(), "CAPTURING");
            visitor.page().route("**/progress?*", OrdersPages::nothingNew);
        } finally {
            shop().payments(ApplicationUnderTest.WELL_BEHAVED);
        }

        Looks.at(visitor.page(), "order-capturing");
    }

    /** So that the page stays as it is while it is looked at. */
    private static void nothingNew(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(204));
    }

    private static void stands(Page page, String state) {
        assertThat(page.locator("#progress"))
                .hasAttribute(
                        "data-state",
                        state,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE.toMillis()));
    }
}
