package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;
import shop.platform.testing.TestTokens;

class HeadersTest {

    private final RawHttp http = EdgeProcess.direct();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Shop-User: stolen-value",
                "x-sHoP-uSeR: stolen-value",
                "X-Forwarded-For: stolen-value",
                "X-Forwarded-Host: stolen-value",
                "X-Forwarded-Prefix: stolen-value",
                "X-Forwarded-Anything: stolen-value",
                "X-Real-IP: stolen-value",
                "Forwarded: for=stolen-value",
                "Proxy-Connection: stolen-value"
            })
    void nobodyOutsideMaySayWhatOnlyAProxyOrANeighbourMay(String header) {
        Answer answer = http.send("GET", "/api/echo", header);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("stolen-value");
    }

    @Test
    void saysItselfWhoTheClientIs() {
        Answer answer = http.send("GET", "/api/echo", "X-Forwarded-For: 6.6.6.6", "X-Forwarded-Proto: https");

        assertThat(answer.body())
                .contains("\"x-forwarded-for\":\"127.0.0.1\"")
                .contains("\"x-forwarded-proto\":\"http\"")
                .contains("\"x-forwarded-host\":\"shop.example\"")
                .contains("\"address\":\"127.0.0.1\"");
    }

    @Test
    void passesOnWhatATrustedProxySays() {
        Answer answer = EdgeProcess.behindProxy()
                .send(
                        "GET",
                        "/api/echo",
                        "X-Forwarded-For: 6.6.6.6, 203.0.113.5",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: public.example:8443");

        assertThat(answer.body())
                .contains("\"x-forwarded-for\":\"203.0.113.5\"")
                .contains("\"address\":\"203.0.113.5\"")
                .contains("\"url\":\"https://public.example:8443/api/echo\"");
    }

    @Test
    void noCookieOfAModuleTravelsWithoutHttpsOnceItWasThere() {
        Answer overHttps = EdgeProcess.behindProxy()
                .send("GET", "/own-headers", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https");

        assertThat(overHttps.headers("Set-Cookie")).contains("plain=1; Path=/; Secure", "careful=1; secure; Path=/");
        assertThat(http.send("GET", "/own-headers").headers("Set-Cookie"))
                .contains("plain=1; Path=/", "careful=1; secure; Path=/");
    }

    @Test
    void connectionRemovesTheClientsHeadersButNoneOfOurs() {
        String cookie = http.send("POST", "/api/session").cookie();

        Answer answer = http.send(
                "GET",
                "/api/echo",
                "Cookie: " + cookie,
                "X-Hop: from-client",
                "X-Request-Id: abcdefgh-1234",
                "Connection: close, X-Hop, Authorization, X-Request-Id, X-Forwarded-For, Cookie, Host");

        assertThat(answer.body())
                .doesNotContain("from-client")
                .doesNotContain("\"connection\"")
                .contains("\"authorization\":\"Bearer ey")
                .contains("\"x-request-id\":\"abcdefgh-1234\"")
                .contains("\"x-forwarded-for\":\"127.0.0.1\"")
                .contains("\"host\":\"shop.example\"");
    }

    @Test
    void aCookieBecomesATokenThatReplacesAnyOtherKindOfAuthorization() {
        String cookie = http.send("POST", "/api/session").cookie();

        Answer answer = http.send("GET", "/api/echo", "Cookie: " + cookie, "Authorization: Basic YTpi");

        assertThat(answer.body()).contains("\"authorization\":\"Bearer ey").doesNotContain("Basic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer not-a-token", "bearer abc", "Bearer"})
    void aTokenOfTheClientGoesOnUnchangedEvenWithACookie(String authorization) {
        String cookie = http.send("POST", "/api/session").cookie();

        Answer answer = http.send("GET", "/api/echo", "Cookie: " + cookie, "Authorization: " + authorization);

        boolean bearer = authorization.contains(" ");
        assertThat(answer.body().contains("\"authorization\":\"" + authorization + "\""))
                .isEqualTo(bearer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space and more", "semi;colon;semi;colon", "<script>alert(1)</script>"})
    void takesNoMalformedRequestIdFromAClient(String id) {
        Answer answer = http.send("GET", "/api/echo", "X-Request-Id: " + id);

        assertThat(answer.header("X-Request-Id")).isNotEmpty().isNotEqualTo(id);
        assertThat(answer.body()).contains("\"x-request-id\":\"" + answer.header("X-Request-Id") + "\"");
    }

    @Test
    void aServiceTokenFromOutsideOpensNothing() {
        Answer answer = http.send("GET", "/api/session", "Authorization: Bearer " + TestTokens.service());

        assertThat(answer.status()).isIn(401, 403);
    }

    @Test
    void nothingEverMakesASessionOnTheServer() {
        Answer answer = http.send("GET", "/wants-session");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.headers("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
        assertThat(answer.header("Location")).doesNotContainIgnoringCase("jsessionid");
    }
}
