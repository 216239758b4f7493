package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.e2e.client.RawHttp.RawAnswer;

/** Cookies that the shop did not give, or gave to somebody else. */
interface CookieAttacks extends Attack {

    @Test
    default void aSessionThatTheShopDidNotSignIsNobodys() {
        String good = shop().tokens().sessionCookie(Attack.word(), Duration.ofHours(1));
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("a changed signature", parts[0] + "." + parts[1] + "." + otherFirst(parts[2]));
        forged.put("without its signature", parts[0] + "." + parts[1] + ".");
        forged.put("with a role", parts[0] + "." + base64(claims.replace("[]", "[\"STAFF\"]")) + "." + parts[2]);
        forged.put("algorithm none", base64("{\"alg\":\"none\",\"typ\":\"shop-session+jwt\"}") + "." + parts[1] + ".");
        forged.put("a token", shop().tokens().staff("somebody"));
        forged.put("a number", "1");
        forged.put("endless", "a".repeat(5_000));

        forged.forEach((how, value) -> {
            RawAnswer answer = raw("GET /api/orders HTTP/1.1\nCookie: shop-session=" + value);
            assertThat(answer.status()).as(how).isEqualTo(401);
            RawAnswer whoAmI = raw("GET /api/session HTTP/1.1\nCookie: shop-session=" + value);
            assertThat(whoAmI.status()).as(how).isEqualTo(401);
        });

        assertThat(raw("GET /api/orders HTTP/1.1\nCookie: shop-session=" + good).status())
                .isEqualTo(200);
    }

    @Test
    default void aTamperedBasketIsAnEmptyOne() {
        String sku = Attack.sku(newProduct(650, 5));
        RawAnswer added =
                raw("POST /basket HTTP/1.1\n" + FORM + "\n" + SAME_ORIGIN, "sku=" + sku + "&quantity=2&return=/basket");
        String good = Attack.cookie(added, "shop-basket");
        String session = Attack.cookie(raw("GET / HTTP/1.1\nAccept: text/html"), "shop-session");
        String ask = "GET /basket HTTP/1.1\nAccept: text/html\nCookie: " + session + "; ";

        for (String bad : new String[] {
            "shop-basket=" + otherFirst(good.substring(good.indexOf('=') + 1)),
            good + "0",
            good.substring(0, good.length() - 4),
            "shop-basket=" + sku + "*99",
            "shop-basket=" + base64(sku + "=99") + "." + base64("x".repeat(32))
        }) {
            RawAnswer page = raw(ask + bad);
            assertThat(page.status()).as(bad).isEqualTo(200);
            assertThat(page.body()).as(bad).doesNotContain(sku);
        }

        assertThat(raw(ask + good).body()).contains(sku, "€13.00");
    }

    /** Whoever planted a session in somebody's browser must not be in the one that begins with the log-in. */
    @Test
    default void aSessionThatWasPlantedBeforeALogInIsNotTheOneAfterIt() {
        String planted = Attack.cookie(raw("GET / HTTP/1.1\nAccept: text/html"), "shop-session");
        String form = "username=staff&password=" + Attack.encoded(shop().staffPassword());

        RawAnswer in = raw("POST /api/session HTTP/1.1\n" + FORM + "\n" + SAME_ORIGIN + "\nCookie: " + planted, form);

        String own = Attack.cookie(in, "shop-session");
        assertThat(own).isNotEqualTo(planted);
        assertThat(raw("GET /api/session HTTP/1.1\nCookie: " + own).body()).contains("STAFF");
        assertThat(raw("GET /api/session HTTP/1.1\nCookie: " + planted).body()).doesNotContain("STAFF");
    }

    @Test
    default void noScriptAndNoOtherSiteGetsACookie() {
        String secure = shop().url().getScheme().equals("https") ? "; Secure" : "";
        RawAnswer page = raw("GET / HTTP/1.1\nAccept: text/html");
        RawAnswer basket = raw(
                "POST /basket HTTP/1.1\n" + FORM + "\n" + SAME_ORIGIN,
                "sku=" + Attack.sku(anyProduct()) + "&quantity=1");

        for (RawAnswer answer : new RawAnswer[] {page, basket}) {
            assertThat(answer.head().lines().filter(line -> line.startsWith("Set-Cookie:")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .contains("; HttpOnly", "; SameSite=Lax", secure)
                            .doesNotContainIgnoringCase("domain="));
        }
        assertThat(page.head() + basket.head()).doesNotContain("JSESSIONID");
    }

    private static String otherFirst(String text) {
        return (text.charAt(0) == 'A' ? 'B' : 'A') + text.substring(1);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
