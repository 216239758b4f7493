package shop.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff at work. */
interface StaffInABrowser extends BrowserVisit {

    @ParameterizedTest
    @EnumSource
    default void logsInAndChangesAProduct(Scripts scripts) throws IOException {
        String sku = newProduct(1_000, 5).path("sku").asString();
        Visitor visitor = visitor(scripts);
        Page page = visitor.page();
        visitor.open("/staff/products/" + sku);
        page.locator("#username").fill("staff");
        page.locator("#password").fill("not this");
        visitor.click("Log in");
        assertThat(page.locator("[role=alert]")).containsText("not right");
        logIn(page);
        assertThat(page).hasURL(Pattern.compile(".*/staff/products/" + sku));

        page.locator("#price").fill("12.50");
        visitor.click("Change the price");
        assertThat(page.locator("#price-now")).hasText("€12.50");
        page.locator("#pieces").fill("-2");
        visitor.click("Change the stock");
        assertThat(page.locator("#stock-now")).hasText("3");
        page.locator("#picture").setInputFiles(new FilePayload("a.png", "image/png", picture()));
        visitor.click("Change the picture");
        assertThat(page.locator("[data-notice=DONE]")).isVisible();

        visitor.open("/product/" + sku);
        Locator picture = page.locator("img.picture");
        assertThat(picture).hasJSProperty("naturalWidth", 64);
        assertThat(page.locator(".price")).hasText("€12.50");
        visitor.open("/staff/products");
        page.getByText("Log out").click();
        assertThat(page.locator("h1")).hasText("Log in");
    }

    private void logIn(Page page) {
        page.locator("#username").fill("staff");
        page.locator("#password").fill(shop().staffPassword());
        page.locator("main").getByText("Log in").last().click();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
