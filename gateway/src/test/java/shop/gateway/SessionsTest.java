package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;
import shop.platform.testing.TestTokens;

class SessionsTest {

    private ScriptedNeighbour neighbour;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        neighbour = ScriptedNeighbour.saying("neighbour");
        gateway =
                new RunningGateway("routes.storefront.uri=" + neighbour.uri(), "routes.orders.uri=" + neighbour.uri());
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        neighbour.close();
    }

    @Test
    void turnsTheCookieOfASessionIntoATokenOfTheSamePerson() throws IOException {
        String cookie = guest(get("/", "Accept: text/html"));
        String first = bearer();

        Answer answer = get("/api/orders", "Cookie: other=1; " + cookie, "X-Shop-User: forged");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("Set-Cookie")).isEmpty();
        assertThat(gateway.subjectOf(bearer())).startsWith("guest-").isEqualTo(gateway.subjectOf(first));
        assertThat(neighbour.last().values("X-Shop-User")).isEmpty();
    }

    @Test
    void letsATokenOfItsOwnPassUnchanged() throws IOException {
        String cookie = guest(get("/", "Accept: text/html"));
        String token = TestTokens.user("alice");

        get("/api/orders", "Authorization: Bearer " + token, "Cookie: " + cookie);

        assertThat(bearer()).isEqualTo(token);
    }

    @Test
    void sendsNoTokenForNobody() throws IOException {
        get("/api/orders");

        assertThat(neighbour.last().values("Authorization")).isEmpty();
    }

    @Test
    void refusesAForeignPageBeforeTheNeighbourHears() throws IOException {
        String cookie = guest(get("/", "Accept: text/html"));
        int asked = neighbour.asked().size();

        Answer answer = RawClient.ask(
                gateway.port(),
                "POST /api/orders HTTP/1.1\r\nHost: x\r\nCookie: " + cookie
                        + "\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(neighbour.asked()).hasSize(asked);
    }

    private String bearer() {
        return neighbour.last().values("Authorization").getFirst().substring("Bearer ".length());
    }

    private static String guest(Answer page) {
        return page.values("Set-Cookie").getFirst().split(";")[0];
    }

    private Answer get(String path, String... fields) throws IOException {
        return RawClient.ask(
                gateway.port(),
                "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + String.join("\r\n", fields)
                        + (fields.length > 0 ? "\r\n\r\n" : "\r\n"));
    }
}
