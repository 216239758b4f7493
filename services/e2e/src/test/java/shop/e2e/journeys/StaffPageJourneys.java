package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.Basket;
import shop.e2e.client.Browser;
import shop.e2e.client.ShopClient;

/** What staff do on the pages, with a browser that runs no scripts. */
interface StaffPageJourneys extends Visit {

    /** A browser in which a member of staff has logged in, from the page that refused them. */
    private Browser loggedIn() {
        Browser browser = new Browser(shop().url(), "");
        assertThat(browser.page("/staff/products").expect(403).body())
                .contains("action=\"/api/session\"", "name=\"return\" value=\"/staff/products\"");
        Answer in = browser.form(
                "/api/session", "username=staff&password=" + shop().staffPassword() + "&return=%2Fstaff%2Fproducts");
        assertThat(in.expect(303).header("Location")).isEqualTo("/staff/products");
        return browser;
    }

    private static String revision(Browser browser, String page) {
        Matcher found = Pattern.compile("name=\"revision\" value=\"(\\d+)\"")
                .matcher(browser.page(page).expect(200).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    default void changesPriceAndStockByFormsAndOverwritesNothingUnseen() {
        String sku = newProduct(2_500, 10).path("sku").asString();
        String page = "/staff/products/" + sku;
        Browser browser = loggedIn();
        String seen = revision(browser, page);

        browser.form(page + "/price", "revision=" + seen + "&price=31.50").expect(303);
        Answer late = browser.form(page + "/price", "revision=" + seen + "&price=9.99");

        assertThat(late.expect(409).body()).contains("data-notice=\"STALE\"", "€31.50");
        browser.form(page + "/stock", "revision=" + revision(browser, page) + "&pieces=-4")
                .expect(303);
        assertThat(browser.page(page).body()).contains("id=\"stock-now\">6<", "€31.50");
        assertThat(new Browser(shop().url(), "").page("/product/" + sku).body()).contains("€31.50");
    }

    @Test
    default void uploadsAPictureByAForm() throws IOException {
        String sku = newProduct(2_500, 10).path("sku").asString();
        Browser browser = loggedIn();
        String address = "/staff/pictures?sku=" + sku + "&revision=" + revision(browser, "/staff/products/" + sku);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 160_000; i++) {
            image.setRGB(i % 400, i / 400, ThreadLocalRandom.current().nextInt());
        }
        ImageIO.write(image, "png", png);
        assertThat(png.size()).as("more than an ordinary body").isGreaterThan(300_000);

        browser.file(address, "picture", png.toByteArray()).expect(303);

        Matcher picture = Pattern.compile("src=\"(/api/files/pictures/[0-9a-f]{64})\"")
                .matcher(browser.page("/product/" + sku).expect(200).body());
        assertThat(picture.find()).isTrue();
        assertThat(ShopClient.anonymous(shop().url())
                        .get(picture.group(1))
                        .expect(200)
                        .header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(new Browser(shop().url(), "")
                        .file(address, "picture", png.toByteArray())
                        .expect(303)
                        .header("Location"))
                .startsWith("/staff/log-in");
    }

    @Test
    default void findsEverybodysOrdersByState() {
        String id = customer()
                .place(ShopClient.newKey(), Basket.of(anyProduct(), 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(finalState(id)).isEqualTo("CONFIRMED");

        Browser browser = loggedIn();

        assertThat(browser.page("/staff/orders?state=CONFIRMED").expect(200).body())
                .contains("/orders/" + id);
        assertThat(browser.page("/staff/orders?state=CANCELLED").expect(200).body())
                .doesNotContain("/orders/" + id);
    }

    @Test
    default void showsWhoAnswersInThisAssembly() {
        Browser guest = new Browser(shop().url(), "");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(guest.page("/about").expect(200).body())
                        .contains("data-call=\"storefront catalog\"", "data-call=\"storefront orders\"")
                        .contains("data-call=\"storefront storage\"", "data-call=\"orders catalog\"")
                        .contains("data-call=\"orders payments\" data-way=\"ANSWERED\"")
                        .contains("data-call=\"orders storage\"")
                        .doesNotContain("data-way=\"SILENT\""));
    }
}
