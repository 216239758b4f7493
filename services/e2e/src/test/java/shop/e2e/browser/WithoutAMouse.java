package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With the Tab key and Enter alone. */
interface WithoutAMouse extends BrowserVisit {

    @ParameterizedTest
    @EnumSource
    default void buysByKeyboardAlone(Scripts scripts) {
        Visitor visitor = visitor(scripts);
        Page page = visitor.page();
        visitor.open("/");

        visitor.tabTo(page.locator(".skip"));
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        press(visitor, page.locator(".product .add button").first());
        press(visitor, page.getByText("See the basket"));
        press(visitor, page.getByText("To the checkout"));
        press(visitor, page.locator("form[action='/checkout'] button"));

        assertThat(page).hasURL(ORDER);
        assertThat(page.locator("#progress"))
                .containsText(
                        "Your order is confirmed.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
        press(visitor, page.locator("#progress a"));
        assertThat(page.locator("h1")).hasText("Receipt");
    }

    /** Where the focus is must be seen. */
    private static void press(Visitor visitor, Locator target) {
        visitor.tabTo(target);
        assertThat(target.evaluate("element => getComputedStyle(element).outlineStyle"))
                .isEqualTo("solid");
        visitor.page().keyboard().press("Enter");
    }
}
