package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** What people see before they buy. */
interface BrowsingJourneys extends Visit {

    @Test
    default void browsesTheCatalogueToItsEnd() {
        int seen = 0;
        String path = "/api/products?limit=25";
        for (String next = path; !next.isEmpty(); ) {
            JsonNode page = customer().get(next).expect(200).json();
            seen += page.path("items").size();
            next = page.path("next").isString()
                    ? path + "&after=" + page.path("next").asString()
                    : "";
        }

        assertThat(seen).isGreaterThanOrEqualTo(60);
    }

    @Test
    default void searchesByTheBeginningOfAWord() {
        JsonNode product = customer().products(1).getFirst();
        String word = product.path("name").asString().split(" ")[0].toLowerCase(Locale.ROOT);
        String beginning = word.substring(0, Math.min(4, word.length()));

        JsonNode found = customer()
                .get("/api/products?limit=100&q=" + beginning)
                .expect(200)
                .json();

        assertThat(found.path("items").valueStream().map(item -> item.path("sku")))
                .contains(product.path("sku"));
        assertThat(customer()
                        .get("/api/products?q=zzzzzz")
                        .expect(200)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    default void readsAnUnchangedProductForNothing() {
        String path = "/api/products/" + anyProduct().path("sku").asString();
        String etag = customer().get(path).expect(200).header("ETag");

        Answer again = customer().get(path, "If-None-Match", etag);

        assertThat(again.expect(304).body()).isEmpty();
    }

    @Test
    default void showsTheCataloguePageWithoutAnHttpSession() {
        Answer page = ShopClient.anonymous(shop().url())
                .get("/", "Accept", "text/html")
                .expect(200);

        assertThat(page.body()).contains(anyProduct().path("sku").asString());
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
        assertThat(page.header("Content-Security-Policy")).doesNotContain("unsafe-inline");
    }
}
