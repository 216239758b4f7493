package shop.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.Basket;
import shop.e2e.client.Browser;
import shop.e2e.client.ShopClient;

/** Who may come in, and how far. */
interface SessionJourneys extends Visit {

    @Test
    default void keepsOrdersAndReceiptsFromOtherCustomers() {
        String id = customer()
                .place(ShopClient.newKey(), Basket.of(anyProduct(), 1))
                .expect(201)
                .json()
                .path("id")
                .asString();
        ShopClient stranger = ShopClient.guest(shop().url());

        stranger.order(id).expectProblem(404, "not-found");
        stranger.get("/api/files/receipts/" + id).expect(404);
        stranger.send("POST", "/api/orders/" + id + "/cancel", "").expect(404);
        assertThat(stranger.get("/api/orders").expect(200).json().path("items").isEmpty())
                .isTrue();
        staff().order(id).expect(200);
        ShopClient.anonymous(shop().url()).order(id).expect(401);
    }

    @Test
    default void turnsAwayAnExpiredSession() {
        ShopClient late = ShopClient.withToken(shop().url(), shop().tokens().expired("late"));

        late.get("/api/orders").expect(401);
        late.place(ShopClient.newKey(), Basket.of(anyProduct(), 1)).expect(401);
        ShopClient.anonymous(shop().url())
                .get("/api/orders", "Cookie", "shop-session=forged")
                .expect(401);
    }

    @Test
    default void keepsContractsInside() {
        for (String path : List.of("/internal/catalog/products?limit=1", "/internal/orders", "/internal")) {
            staff().get(path).expect(404);
        }
    }

    @Test
    default void knowsAnExpiredSessionFromALivingOne() {
        Browser early = new Browser(shop().url(), shop().tokens().sessionCookie("early", Duration.ofHours(1)));
        Browser late = new Browser(shop().url(), shop().tokens().sessionCookie("late", Duration.ofHours(-1)));

        early.get("/api/orders").expect(200);
        late.get("/api/orders").expectProblem(401, "session-expired");

        Browser back = new Browser(shop().url(), shop().tokens().sessionCookie("late", Duration.ofHours(-1)));
        back.page("/").expect(200);
        back.get("/api/orders").expect(200);
    }

    @Test
    default void livesInACookieFromTheFirstPageToTheOrder() {
        Browser guest = new Browser(shop().url(), "");
        guest.page("/").expect(200);

        Answer placed = guest.place(Basket.of(anyProduct(), 1), "same-origin").expect(201);

        assertThat(guest.get("/api/orders").expect(200).body())
                .contains(placed.json().path("id").asString());
        guest.place(Basket.of(anyProduct(), 1), "cross-site").expectProblem(403, "cross-site");
    }

    @Test
    default void logsStaffInAndOutByForms() {
        Browser browser = new Browser(shop().url(), "");
        browser.page("/").expect(200);
        browser.form("/api/session", "username=staff&password=wrong").expect(303);
        assertThat(browser.get("/api/session").expect(200).body()).doesNotContain("STAFF");

        Answer in =
                browser.form("/api/session", "username=staff&password=" + shop().staffPassword() + "&return=/staff");

        assertThat(in.expect(303).header("Location")).isEqualTo("/staff");
        assertThat(browser.get("/api/session").expect(200).body()).contains("STAFF");
        assertThat(browser.form("/api/session/end", "").expect(303).header("Location"))
                .isEqualTo("/");
        browser.get("/api/session").expect(401);
    }
}
