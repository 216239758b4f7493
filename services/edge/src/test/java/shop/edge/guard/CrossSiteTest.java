package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;
import shop.platform.testing.TestTokens;

class CrossSiteTest {

    private final RawHttp http = EdgeProcess.direct();
    private final String cookie = "Cookie: " + http.send("POST", "/api/session").cookie();

    /** Who: with a session cookie, with a token, with both, or as nobody. A dash is no header. */
    @ParameterizedTest
    @CsvSource({
        "GET,     cookie, -,           -,                        200",
        "GET,     cookie, cross-site,  https://evil.example,     200",
        "HEAD,    cookie, cross-site,  -,                        200",
        "POST,    cookie, same-origin, -,                        200",
        "PUT,     cookie, same-origin, -,                        200",
        "PATCH,   cookie, same-origin, -,                        200",
        "DELETE,  cookie, same-origin, -,                        200",
        "POST,    cookie, -,           http://shop.example,      200",
        "POST,    cookie, -,           HTTP://SHOP.example,      200",
        "POST,    cookie, -,           -,                        403",
        "PUT,     cookie, -,           -,                        403",
        "PATCH,   cookie, -,           -,                        403",
        "DELETE,  cookie, -,           -,                        403",
        "POST,    cookie, cross-site,  -,                        403",
        "POST,    cookie, same-site,   -,                        403",
        "POST,    cookie, none,        -,                        403",
        "POST,    cookie, SAME-ORIGIN, -,                        403",
        "POST,    cookie, cross-site,  http://shop.example,      403",
        "POST,    cookie, -,           http://evil.example,      403",
        "POST,    cookie, -,           https://shop.example,     403",
        "POST,    cookie, -,           http://shop.example:8080, 403",
        "POST,    cookie, -,           http://a.shop.example,    403",
        "POST,    cookie, -,           http://shop.example.evil, 403",
        "POST,    cookie, -,           null,                     403",
        "POST,    cookie, -,           shop.example,             403",
        "POST,    token,  -,           -,                        200",
        "DELETE,  token,  cross-site,  https://evil.example,     200",
        "POST,    both,   cross-site,  https://evil.example,     200",
        "POST,    nobody, -,           -,                        200",
        "POST,    nobody, cross-site,  -,                        403",
        "POST,    nobody, -,           http://evil.example,      403",
        "BREW,    cookie, -,           -,                        403"
    })
    void letsAPageOfAnotherSiteDoNothingInSomebodysName(
            String method, String who, String site, String origin, int status) {
        List<String> headers = new ArrayList<>();
        if (who.equals("cookie") || who.equals("both")) {
            headers.add(cookie);
        }
        if (who.equals("token") || who.equals("both")) {
            headers.add("Authorization: Bearer " + TestTokens.user("ann"));
        }
        if (!site.equals("-")) {
            headers.add("Sec-Fetch-Site: " + site);
        }
        if (!origin.equals("-")) {
            headers.add("Origin: " + origin);
        }

        Answer answer = http.send(method, "/api/echo", headers.toArray(String[]::new));

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.problem()).isEqualTo("cross-site");
        }
    }

    @Test
    void letsNoOtherSiteLogAnybodyInWithAForm() {
        String form = "username=staff&password=x";

        assertThat(http.form("/api/session", form).problem()).isEqualTo("cross-site");
        assertThat(http.form("/api/session", form, "Origin: http://evil.example")
                        .problem())
                .isEqualTo("cross-site");
        assertThat(http.form("/api/session", form, "Origin: http://shop.example")
                        .status())
                .isEqualTo(303);
        assertThat(http.send("POST", "/api/session", "Sec-Fetch-Site: cross-site")
                        .problem())
                .isEqualTo("cross-site");
    }

    @Test
    void guardsFormsOfPagesThatUseAnyCookie() {
        assertThat(http.form("/page/basket", "sku=A", "Cookie: shop-basket=x").problem())
                .isEqualTo("cross-site");
        assertThat(http.form("/page/basket", "sku=A", "Cookie: shop-basket=x", "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tellsSomebodyWithABrowserInAPage() {
        String form = "sku=A";
        String[] foreign = {"Cookie: shop-basket=x", "Sec-Fetch-Site: cross-site", "Accept: text/html"};

        Answer page = http.form("/page/basket", form, foreign);
        Answer program = http.form("/api/session", form, foreign);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("comes from a page of another site");
        assertThat(program.problem()).isEqualTo("cross-site");
    }

    @Test
    void comparesWithTheAddressThatTheClientUsedAtTheProxy() {
        RawHttp proxied = EdgeProcess.behindProxy();
        String[] proxy = {
            "X-Forwarded-For: 203.0.113.77", "X-Forwarded-Proto: https", "X-Forwarded-Host: public.example"
        };
        String mine = "Cookie: " + proxied.send("POST", "/api/session", proxy).cookie();

        Answer right = proxied.send("POST", "/api/echo", RawHttp.with(proxy, mine, "Origin: https://public.example"));
        Answer wrong = proxied.send("POST", "/api/echo", RawHttp.with(proxy, mine, "Origin: http://shop.example"));

        assertThat(right.status()).isEqualTo(200);
        assertThat(wrong.status()).isEqualTo(403);
    }
}
