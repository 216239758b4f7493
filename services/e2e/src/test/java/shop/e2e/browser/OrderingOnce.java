package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.e2e.client.Basket;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** What goes wrong between looking and ordering leads to a clear page, never to a wrong or second order. */
interface OrderingOnce extends BrowserVisit {

    @ParameterizedTest
    @EnumSource
    default void takesADoubleClickForOneOrder(Scripts scripts) {
        Visitor visitor = atTheCheckout(scripts, newProduct(1_000, 9));

        button(visitor.page()).dblclick();

        assertThat(visitor.page()).hasURL(ORDER);
        hasOrdered(visitor, 1);
    }

    @ParameterizedTest
    @EnumSource
    default void hasNothingToOrderForWhoGoesBackAfterwards(Scripts scripts) {
        Visitor visitor = atTheCheckout(scripts, newProduct(1_000, 9));
        button(visitor.page()).click();
        assertThat(visitor.page()).hasURL(ORDER);

        visitor.page().goBack();

        assertThat(visitor.page().locator("main")).containsText("There is nothing to order.");
        hasOrdered(visitor, 1);
    }

    @ParameterizedTest
    @EnumSource
    default void leadsTwoTabsToTheSameOrder(Scripts scripts) {
        Visitor visitor = atTheCheckout(scripts, newProduct(1_000, 9));
        Page other = visitor.newTab();
        other.navigate("/checkout");
        button(visitor.page()).click();
        assertThat(visitor.page()).hasURL(ORDER);
        String order = visitor.page().url();

        button(other).click();

        assertThat(other).hasURL(order);
        hasOrdered(visitor, 1);
    }

    @ParameterizedTest
    @EnumSource
    default void ordersNothingWhenAnotherTabHasChangedTheBasket(Scripts scripts) {
        JsonNode product = newProduct(1_000, 9);
        Visitor visitor = atTheCheckout(scripts, product);
        Page other = visitor.newTab();
        other.navigate("/product/" + product.path("sku").asString());
        other.getByText("Add to basket").click();
        assertThat(other.locator("#basket-pieces")).hasText("2");

        button(visitor.page()).click();

        assertThat(visitor.page().locator("#notice")).hasAttribute("data-notice", "BASKET");
        assertThat(button(visitor.page())).hasText("Order for €20.00");
        button(visitor.page()).click();
        assertThat(visitor.page()).hasURL(ORDER);
        hasOrdered(visitor, 1);
    }

    @ParameterizedTest
    @EnumSource
    default void showsTheNewTotalWhenAPriceHasChanged(Scripts scripts) {
        JsonNode product = newProduct(1_000, 9);
        Visitor visitor = atTheCheckout(scripts, product);
        reprice(product, 1_100);

        button(visitor.page()).click();

        assertThat(visitor.page().locator("#notice")).hasAttribute("data-notice", "PRICE");
        assertThat(button(visitor.page())).hasText("Order for €11.00");
        button(visitor.page()).click();
        assertThat(visitor.page()).hasURL(ORDER);
        hasOrdered(visitor, 1);
    }

    @ParameterizedTest
    @EnumSource
    default void saysThatSomebodyElseHasBoughtTheLastOne(Scripts scripts) {
        JsonNode product = newProduct(1_000, 1);
        Visitor visitor = atTheCheckout(scripts, product);
        String faster = customer()
                .place(ShopClient.newKey(), Basket.of(product, 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(finalState(faster)).isEqualTo("CONFIRMED");

        button(visitor.page()).click();

        assertThat(visitor.page().locator("#reason"))
                .containsText(
                        "somebody else bought the last of it",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
        assertThat(visitor.page().locator("#progress")).containsText("Nothing was charged.");
    }

    @ParameterizedTest
    @EnumSource
    default void keepsTheBasketOfWhoWasAwayTooLong(Scripts scripts) {
        Visitor visitor = atTheCheckout(scripts, newProduct(1_000, 9));
        visitor.haveSession(shop().tokens().sessionCookie("late", Duration.ofHours(-1)));

        button(visitor.page()).click();

        assertThat(visitor.page().locator("[role=alert]")).containsText("Your session is over");
        visitor.open("/checkout");
        button(visitor.page()).click();
        assertThat(visitor.page()).hasURL(ORDER);
        hasOrdered(visitor, 1);
    }

    private static Locator button(Page page) {
        return page.locator("form[action='/checkout'] button");
    }
}
