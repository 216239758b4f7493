package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.e2e.client.ApplicationUnderTest;
import tools.jackson.databind.JsonNode;

/** From the first page to the receipt, and the ways that end before. */
interface ShoppingInABrowser extends BrowserVisit {

    @ParameterizedTest
    @EnumSource
    default void buysAndPrintsTheReceipt(Scripts scripts) {
        Visitor visitor = visitor(scripts);
        Page page = visitor.page();
        visitor.open("/");
        page.locator("#q").fill("kettle");
        page.locator("#q").press("Enter");
        page.locator(".product h2 a").first().click();
        page.locator("#quantity").fill("2");
        visitor.click("Add to basket");
        assertThat(page.locator("main [role=status]")).containsText("It is in your basket.");
        assertThat(page.locator("#basket-pieces")).hasText("2");
        visitor.click("See the basket");
        visitor.click("To the checkout");
        Locator total = page.locator("#total");
        String money = total.textContent();
        visitor.click("Order for " + money);

        assertThat(page).hasURL(ORDER);
        assertThat(page.locator("#progress")).containsText("Your order is confirmed.", patiently());
        assertThat(page.locator("#basket-pieces")).hasText("0");
        visitor.click("Receipt");
        assertThat(page.locator("main .panel")).containsText(money);
        assertThat(page.getByText("Print"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(scripts == Scripts.ON));
    }

    @Test
    default void suggestsProductsWhileSomebodyTypes() {
        Visitor visitor = visitor(Scripts.ON);
        Page page = visitor.page();
        visitor.open("/");

        page.locator("#q").pressSequentially("ket");

        Locator suggestion = page.locator("#suggestions a").first();
        assertThat(suggestion).isVisible();
        assertThat(page.locator("#suggested")).containsText("suggestion");
        page.keyboard().press("Escape");
        assertThat(suggestion).not().isVisible();
        assertThat(page.locator("#q")).isFocused();
        page.locator("#q").fill("");
        page.locator("#q").pressSequentially("kett");
        suggestion.click();
        assertThat(page).hasURL(Pattern.compile(".*/product/.*"));
    }

    @ParameterizedTest
    @EnumSource
    default void cancelsAnOrderThatIsNotPaidYet(Scripts scripts) {
        JsonNode product = newProduct(900, 3);
        Visitor visitor = atTheCheckout(scripts, product);
        shop().payments("{\"delay\":\"PT8S\"}");
        try {
            visitor.click("Order for €9.00");
            visitor.click("Cancel the order");

            assertThat(visitor.page().locator("#progress")).containsText("You have cancelled this order.", patiently());
        } finally {
            shop().payments(ApplicationUnderTest.WELL_BEHAVED);
        }
        assertThat(visitor.page().getByText("Put this into the basket again")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    default void speaksAnotherLanguageAndStaysOnThePage(Scripts scripts) {
        String path = "/product/" + newProduct(123_450, 3).path("sku").asString();
        Visitor visitor = visitor(scripts);
        Page page = visitor.page();
        visitor.open(path);
        assertThat(page.locator(".price")).hasText("€1,234.50");

        page.getByText("Français").click();

        assertThat(page).hasURL(Pattern.compile(".*" + path), new PageAssertions.HasURLOptions());
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("fr.*"));
        assertThat(page.locator(".price")).hasText(Pattern.compile("1\\s234,50\\s€"));
        page.getByText("English").click();
        assertThat(page.locator(".price")).hasText("€1,234.50");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis());
    }
}
