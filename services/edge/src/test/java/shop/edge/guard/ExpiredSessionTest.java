package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;

class ExpiredSessionTest {

    private static final String HTML = "Accept: text/html,application/xhtml+xml";

    private final RawHttp http = EdgeProcess.direct();

    @Test
    void aGuestIsKnownForThirtyDaysAndNoLonger() {
        String cookie = "Cookie: " + http.send("POST", "/api/session").cookie();

        EdgeProcess.clock().advance(Duration.ofDays(30).minusMinutes(1));
        Answer before = http.send("GET", "/api/orders", cookie);
        EdgeProcess.clock().advance(Duration.ofMinutes(2));
        Answer after = http.send("GET", "/api/orders", cookie);

        assertThat(before.status()).isEqualTo(200);
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.problem()).isEqualTo("session-expired");
        assertThat(after.header("Set-Cookie")).startsWith("shop-session=;").contains("Max-Age=0");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/products,            200",
        "GET,    /api/products/A,          200",
        "HEAD,   /api/products/A,          200",
        "GET,    /api/files/pictures/a,    200",
        "GET,    /api/identity/keys,       200",
        "POST,   /api/session,             201",
        "DELETE, /api/session,             204",
        "GET,    /api/session,             401",
        "GET,    /api/orders,              401",
        "POST,   /api/orders,              401",
        "POST,   /api/products/A,          401",
        "GET,    /api/files/receipts/a,    401",
        "GET,    /api/productsx,           401"
    })
    void aSessionThatIsOverMattersOnlyWhereOneIsNeeded(String method, String path, int status) {
        Answer answer = http.send(method, path, "Cookie: shop-session=tampered.with.it");

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void aTokenWinsOverACookieThatIsOver() {
        Answer answer =
                http.send("GET", "/api/orders", "Cookie: shop-session=tampered", "Authorization: Bearer some-token");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aGoodCookieWinsOverOneThatAnotherSitePlanted() {
        String good = http.send("POST", "/api/session").cookie();

        Answer answer = http.send("GET", "/api/orders", "Cookie: shop-session=planted; " + good);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"authorization\":\"Bearer ey");
    }

    @ParameterizedTest
    @CsvSource({"Cookie: shop-session=expired", "X-No-Cookie: 1"})
    void whoeverOpensAPageGetsASessionAtOnce(String header) {
        Answer page = http.send("GET", "/page/home", HTML, header);
        Answer next = http.send("GET", "/page/home", HTML, "Cookie: " + page.cookie());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).startsWith("shop-session=ey").contains("HttpOnly", "SameSite=Lax");
        assertThat(page.body()).contains("\"authorization\":\"Bearer ey");
        assertThat(next.headers("Set-Cookie")).isEmpty();
        assertThat(next.body()).contains("\"authorization\":\"Bearer ey");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/echo,  text/html",
        "HEAD, /page/home, text/html",
        "POST, /page/home, text/html",
        "GET,  /page/x.css, text/css",
        "GET,  /page/home, */*"
    })
    void onlyOpeningAPageDoesThat(String method, String path, String accept) {
        Answer answer = http.send(method, path, "Accept: " + accept);

        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void theCookieNeverTravelsWithoutHttpsOnceItWasThere() {
        Answer page = EdgeProcess.behindProxy()
                .send("GET", "/page/home", HTML, "X-Forwarded-For: 203.0.113.6", "X-Forwarded-Proto: https");

        assertThat(page.header("Set-Cookie")).contains("; Secure");
    }
}
