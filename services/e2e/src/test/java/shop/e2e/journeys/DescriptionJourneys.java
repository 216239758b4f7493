package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;

/** What somebody finds who wants to use the API, whatever the assembly. */
interface DescriptionJourneys extends Visit {

    @Test
    default void describesEveryPartOfTheApi() {
        Answer answer = ShopClient.anonymous(shop().url()).get("/api/openapi").expect(200);

        assertThat(answer.json().has("x-missing")).isFalse();
        assertThat(answer.json().path("paths").propertyNames())
                .contains("/api/products", "/api/orders", "/api/files", "/api/session", "/api/identity/keys")
                .noneMatch(path -> path.startsWith("/internal"));
        ShopClient.anonymous(shop().url())
                .get("/api/openapi", "If-None-Match", answer.header("ETag"))
                .expect(304);
        for (String part : new String[] {"catalog", "orders", "storage", "edge", "identity"}) {
            ShopClient.anonymous(shop().url()).get("/api/openapi/" + part).expect(200);
        }
    }

    @Test
    default void showsTheDescriptionAsAPage() {
        Answer page = ShopClient.anonymous(shop().url()).get("/api/docs").expect(200);

        assertThat(page.body()).contains("id=\"placeOrder\"", "id=\"schema-Product\"");
        ShopClient.anonymous(shop().url()).get("/api/docs/style.css").expect(200);
    }
}
