package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.e2e.client.RawHttp.RawAnswer;
import tools.jackson.databind.JsonNode;

/** Pages of other sites that somebody with a session in the shop has open too. */
interface CrossSiteAttacks extends Attack {

    /** What a browser says of a page that is not the shop's, or nothing at all. */
    List<String> FOREIGN = List.of(
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site",
            "Sec-Fetch-Site: none",
            "Origin: https://" + ELSEWHERE,
            "Origin: null",
            "Referer: https://" + ELSEWHERE + "/",
            "X-Requested-With: XMLHttpRequest");

    @Test
    default void noOtherSitesPageDoesAnythingInSomebodysName() {
        JsonNode product = newProduct(600, 5);
        String before = stateOf(product);
        String session = "Cookie: shop-session=" + shop().tokens().sessionCookie(Attack.word(), Duration.ofHours(1));
        String order = "{\"lines\":[{\"sku\":\"" + Attack.sku(product) + "\",\"quantity\":1}],\"totalInCents\":600}";
        String key = "\nIdempotency-Key: " + Attack.word() + "-12345678\n";

        for (String foreign : FOREIGN) {
            String as = foreign + "\n" + session;
            for (RawAnswer answer : List.of(
                    raw("POST /api/orders HTTP/1.1\nContent-Type: application/json" + key + as, order),
                    raw("POST /api/orders HTTP/1.1\nContent-Type: text/plain" + key + as, order),
                    raw("POST /basket HTTP/1.1\n" + FORM + "\n" + as, "sku=" + Attack.sku(product) + "&quantity=1"),
                    raw("POST /checkout HTTP/1.1\n" + FORM + "\n" + as, "key=x"),
                    raw("POST /language HTTP/1.1\n" + FORM + "\n" + as, "lang=fr"),
                    raw("POST /api/session/end HTTP/1.1\n" + FORM + "\n" + as, ""),
                    raw("DELETE /api/session HTTP/1.1\n" + as))) {
                assertThat(answer.status()).as(foreign + answer.text()).isEqualTo(403);
                assertThat(answer.text())
                        .contains("urn:shop:problem:cross-site")
                        .doesNotContain("Set-Cookie");
            }
        }

        assertThat(stateOf(product)).isEqualTo(before);
        assertThat(raw("GET /api/orders HTTP/1.1\n" + session).body()).contains("\"items\":[]");
        String own = SAME_ORIGIN + "\n" + session;
        assertThat(raw("POST /api/orders HTTP/1.1\nContent-Type: application/json" + key + own, order)
                        .status())
                .isEqualTo(201);
        assertThat(raw("POST /basket HTTP/1.1\n" + FORM + "\n" + own, "sku=" + Attack.sku(product) + "&quantity=1")
                        .status())
                .isEqualTo(303);
    }

    /** Whoever shops under the attacker's name leaves there what they buy. */
    @Test
    default void noOtherSiteLogsSomebodyInUnderAnotherName() {
        String form = "username=staff&password=" + Attack.encoded(shop().staffPassword());
        String line = "POST /api/session HTTP/1.1\n" + FORM + "\n";

        for (String foreign : FOREIGN) {
            RawAnswer refused = raw(line + foreign, form);
            assertThat(refused.status()).as(foreign).isEqualTo(403);
            assertThat(refused.head()).doesNotContain("Set-Cookie");
        }

        assertThat(Attack.cookie(raw(line + SAME_ORIGIN, form), "shop-session")).isNotEmpty();
    }

    @Test
    default void noOtherSitesScriptReadsAnAnswerOrFramesAPage() {
        for (String path : List.of("/api/products?limit=1", "/api/session", "/", "/staff/log-in")) {
            RawAnswer read = raw("GET " + path + " HTTP/1.1\nOrigin: https://" + ELSEWHERE);
            RawAnswer asked = raw("OPTIONS " + path + " HTTP/1.1\nOrigin: https://" + ELSEWHERE
                    + "\nAccess-Control-Request-Method: PUT\nAccess-Control-Request-Headers: authorization");
            assertThat(read.head() + asked.head()).as(path).doesNotContainIgnoringCase("Access-Control-Allow");
            assertThat(read.head()).as(path).contains("frame-ancestors 'none'");
        }

        assertThat(raw("GET /api/products?limit=1 HTTP/1.1").status()).isEqualTo(200);
    }
}
