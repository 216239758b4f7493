package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Basket;
import shop.e2e.client.ShopClient;

/** What staff see. */
interface StaffsPages extends BrowserVisit {

    @Test
    default void showsStaffTheirWork() {
        String id = customer()
                .place(ShopClient.newKey(), Basket.of(anyProduct(), 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        finalState(id);
        Visitor visitor = visitor(Scripts.ON);
        Page page = visitor.page();
        visitor.open("/staff/products");
        Looks.at(page, "staff-only");
        page.locator("#username").fill("staff");
        page.locator("#password").fill("not this");
        visitor.click("Log in");
        assertThat(page.locator("[role=alert]")).containsText("not right");
        Looks.at(page, "log-in-failed");
        page.locator("#username").fill("staff");
        page.locator("#password").fill(shop().staffPassword());
        page.locator("form.log-in button").click();
        assertThat(page.locator("h1")).hasText("Stock and prices");
        Looks.at(page, "staff-products");
        visitor.open("/staff/products?q=zzzzzz");
        Looks.at(page, "staff-nothing-found");
        visitor.open("/staff/products/KIT-001");
        Looks.at(page, "staff-product");
        page.locator("#pieces").fill("1");
        visitor.click("Change the stock");
        assertThat(page.locator("[data-notice=DONE]")).isVisible();
        Looks.at(page, "staff-product-changed");
        visitor.open("/staff/orders");
        Looks.at(page, "staff-orders");
        visitor.open("/staff/orders?state=CAPTURING");
        Looks.at(page, "staff-orders-none");
        visitor.open("/staff/levers");
        assertThat(page.locator(".levers form").first()).isVisible();
        Looks.at(page, "staff-levers");
        visitor.open("/orders");
        Looks.at(page, "staff-all-orders");
    }

    @Test
    default void asksStaffToLogInAgain() {
        Visitor visitor = visitor(Scripts.ON);
        visitor.haveSession(shop().tokens().sessionCookie("late", Duration.ofHours(-1)));
        visitor.open("/staff/log-in?expired");

        Looks.at(visitor.page(), "log-in-again");
    }
}
