package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import shop.e2e.journeys.Visit;
import tools.jackson.databind.JsonNode;

/** What journeys in a browser do again and again. */
interface BrowserVisit extends Visit {

    Pattern ORDER = Pattern.compile(".*/orders/[0-9a-f-]{36}");

    /** Somebody new, who is looked after until the end of the test. */
    Visitor visitor(Scripts scripts);

    /** Somebody who looks at the checkout with one piece in the basket. */
    default Visitor atTheCheckout(Scripts scripts, JsonNode product) {
        Visitor visitor = visitor(scripts);
        visitor.open("/product/" + product.path("sku").asString());
        visitor.click("Add to basket");
        visitor.open("/checkout");
        assertThat(visitor.page().locator("h1")).hasText("Checkout");
        return visitor;
    }

    default void hasOrdered(Visitor visitor, int orders) {
        visitor.open("/orders");
        assertThat(visitor.page().locator("main tbody tr")).hasCount(orders);
    }
}
