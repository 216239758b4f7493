package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What customers see before they order. */
interface CustomersPages extends BrowserVisit {

    @ParameterizedTest
    @CsvSource({
        "/, catalogue",
        "/?category=kitchen, category",
        "/?q=kettle, search",
        "/?q=zzzzzz, nothing-found",
        "/product/KIT-001, product",
        "/basket, basket-empty",
        "/checkout, checkout-empty",
        "/about, about",
        "/about/concepts, concepts",
        "/api/docs, docs"
    })
    default void showsToEverybody(String path, String name) {
        Visitor visitor = visitor(Scripts.ON);
        visitor.open(path);

        Looks.at(visitor.page(), name);
    }

    @Test
    default void speaksFrench() {
        Visitor visitor = visitor(Scripts.ON);
        visitor.open("/");
        visitor.page().getByText("Français").click();
        assertThat(visitor.page().locator("h1")).hasText("Catalogue");

        Looks.at(visitor.page(), "catalogue-french");
    }

    @Test
    default void suggests() {
        Visitor visitor = visitor(Scripts.ON);
        visitor.open("/");
        visitor.page().locator("#q").pressSequentially("la");
        assertThat(visitor.page().locator("#suggestions a").first()).isVisible();

        Looks.at(visitor.page(), "suggestions");
    }

    @Test
    default void sellsNothingThatIsNotThere() {
        Visitor visitor = visitor(Scripts.ON);
        visitor.open("/product/" + newProduct(1_000, 0).path("sku").asString());
        assertThat(visitor.page().locator(".stock.out")).hasText("Out of stock");

        Looks.at(visitor.page(), "product-out-of-stock");
    }

    @Test
    default void fillsABasketAndOrders() {
        Visitor visitor = visitor(Scripts.ON);
        Page page = visitor.page();
        visitor.open("/");
        page.locator(".product .add button").nth(1).click();
        page.locator(".product .add button").nth(3).click();
        assertThat(page.locator("#basket-pieces")).hasText("2");
        Looks.at(page, "catalogue-added");
        page.locator("#basket-pieces").click();
        assertThat(page.locator(".line")).hasCount(2);
        Looks.at(page, "basket");
        visitor.open("/checkout");
        Looks.at(page, "checkout");
    }

    @Test
    default void saysWhatCannotBeOrdered() {
        JsonNode product = newProduct(1_000, 1);
        Visitor visitor = visitor(Scripts.ON);
        visitor.open("/product/" + product.path("sku").asString());
        visitor.page().locator("#quantity").fill("3");
        visitor.click("Add to basket");
        visitor.open("/basket");
        assertThat(visitor.page().locator(".warn")).isVisible();
        Looks.at(visitor.page(), "basket-too-many");
        visitor.open("/checkout");
        Looks.at(visitor.page(), "checkout-too-many");
    }

    @Test
    default void saysThatAPriceHasChanged() {
        JsonNode product = newProduct(1_000, 9);
        Visitor visitor = atTheCheckout(Scripts.ON, product);
        reprice(product, 1_100);
        visitor.click("Order for €10.00");
        assertThat(visitor.page().locator("#notice")).hasAttribute("data-notice", "PRICE");

        Looks.at(visitor.page(), "checkout-price-changed");
    }
}
