package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.Browser;
import shop.e2e.client.ShopClient;

/** What people do on the pages, with a browser that runs no scripts. */
interface PageJourneys extends Visit {

    @Test
    default void buysByFormsAlone() {
        Browser guest = new Browser(shop().url(), "");
        String sku = newProduct(2_500, 10).path("sku").asString();
        assertThat(guest.page("/product/" + sku).expect(200).body()).contains("€25.00", "In stock");

        guest.form("/basket", "sku=" + sku + "&quantity=2").expect(303);
        assertThat(guest.page("/basket").expect(200).body()).contains("€50.00");
        String form = fields(guest.page("/checkout").expect(200));
        String order = guest.form("/checkout", form).expect(303).header("Location");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(guest.page(order).expect(200).body()).contains("Your order is confirmed."));
        assertThat(guest.page(order + "/receipt").expect(200).body()).contains("€50.00");
        assertThat(guest.page("/orders").expect(200).body()).contains(order);
        assertThat(guest.page("/basket").body()).contains("There is nothing in it yet.");
        assertThat(guest.form("/checkout", form).expect(303).header("Location")).isEqualTo(order);
        assertThat(new Browser(shop().url(), "").page(order).status()).isEqualTo(404);
    }

    @Test
    default void answersABrowserInPages() {
        Browser guest = new Browser(shop().url(), "");

        for (Answer page :
                List.of(guest.page("/").expect(200), guest.page("/nowhere").expect(404))) {
            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    default void sendsPagesCompressedAndFilesToBeKeptForEver() {
        ShopClient browser = ShopClient.anonymous(shop().url());
        String page = browser.get("/", "Accept", "text/html").expect(200).body();
        List<String> files = Pattern.compile("(?:href|src)=\"(/storefront/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(files)
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> assertThat(browser.get(file).expect(200).header("Cache-Control"))
                        .contains("max-age=31536000", "immutable"));
        assertThat(browser.get("/", "Accept", "text/html", "Accept-Encoding", "gzip")
                        .expect(200)
                        .header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    private static String fields(Answer checkout) {
        return Pattern.compile("<input name=\"(key|basket|total)\" type=\"hidden\" value=\"([^\"]*)\"")
                .matcher(checkout.body())
                .results()
                .map(field -> field.group(1) + "=" + field.group(2))
                .collect(Collectors.joining("&"));
    }
}
