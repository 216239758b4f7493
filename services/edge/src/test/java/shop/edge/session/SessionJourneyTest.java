package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;

class SessionJourneyTest {

    private static final String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";
    private static final String LOG_IN = "{\"username\":\"staff\",\"password\":\"" + EdgeProcess.PASSWORD + "\"}";

    private final RawHttp http = EdgeProcess.direct();

    @BeforeAll
    static void staffCanLogIn() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> EdgeProcess.direct()
                                .json("POST", "/api/session", LOG_IN)
                                .status()
                        == 201);
    }

    @Test
    void aGuestIsTheSamePersonFromRequestToRequest() {
        Answer opened = http.send("POST", "/api/session", "Content-Length: 0");
        Answer asked = http.send("GET", "/api/session", "Cookie: " + opened.cookie());
        Answer other = http.send("POST", "/api/session");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo("/api/session");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(subject(asked))
                .startsWith("guest-")
                .isEqualTo(subject(opened))
                .isNotEqualTo(subject(other));
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asked.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Answer opened = http.send("POST", "/api/session");

        assertThat(opened.header("Set-Cookie"))
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=2592000")
                .doesNotContain("Secure");
    }

    @Test
    void theTokenOfTheAnswerServesClientsWithoutCookies() {
        Answer opened = http.send("POST", "/api/session");
        String token = field(opened, "token");

        Answer asked = http.send("GET", "/api/session", "Authorization: Bearer " + token);

        assertThat(subject(asked)).isEqualTo(subject(opened));
        assertThat(field(asked, "expiresAt"))
                .isEqualTo(field(opened, "expiresAt"))
                .endsWith("Z");
    }

    @Test
    void staffLogInAndOut() {
        Answer in = http.json("POST", "/api/session", LOG_IN);
        Answer asked = http.send("GET", "/api/session", "Cookie: " + in.cookie());
        Answer out = http.send("DELETE", "/api/session", "Cookie: " + in.cookie(), SAME_ORIGIN);

        assertThat(in.status()).isEqualTo(201);
        assertThat(in.body()).contains("\"roles\":[\"STAFF\"]");
        assertThat(in.header("Set-Cookie")).contains("; Max-Age=28800");
        assertThat(asked.body()).contains("\"roles\":[\"STAFF\"]");
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).startsWith("shop-session=;").contains("Max-Age=0");
    }

    @Test
    void nobodyIsNobody() {
        Answer asked = http.send("GET", "/api/session");

        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void tellsNeitherWhetherTheNameNorWhetherThePasswordWasWrong() {
        Answer wrongPassword = http.json("POST", "/api/session", "{\"username\":\"staff\",\"password\":\"x\"}");
        Answer unknownName = http.json("POST", "/api/session", "{\"username\":\"nobody\",\"password\":\"x\"}");

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.problem()).isEqualTo("wrong-credentials");
        assertThat(unknownName.body()).isEqualTo(wrongPassword.body());
        assertThat(unknownName.headers("Set-Cookie")).isEmpty();
    }

    private static String subject(Answer answer) {
        return field(answer, "subject");
    }

    private static String field(Answer answer, String name) {
        String marker = "\"" + name + "\":\"";
        int start = answer.body().indexOf(marker) + marker.length();
        return answer.body().substring(start, answer.body().indexOf('"', start));
    }
}
