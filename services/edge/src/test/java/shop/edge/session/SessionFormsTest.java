package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;

class SessionFormsTest {

    private static final String SAME_ORIGIN = "Sec-Fetch-Site: same-origin";
    private static final String FORM = "username=staff&password=correct+horse";

    private final RawHttp http = EdgeProcess.direct();

    @BeforeAll
    static void staffCanLogIn() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> EdgeProcess.direct()
                        .form("/api/session", FORM, SAME_ORIGIN)
                        .header("Location")
                        .equals("/"));
    }

    @Test
    void aFormLogsInAndLeadsBack() {
        Answer in = http.form("/api/session", FORM + "&return=%2Fstaff%2Fproducts%3Fq%3Da", SAME_ORIGIN);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/staff/products?q=a");
        assertThat(http.send("GET", "/api/session", "Cookie: " + in.cookie()).body())
                .contains("STAFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "%2F%09%2Fevil.example"})
    void aFormNeverLeadsElsewhere(String wish) {
        Answer in = http.form("/api/session", FORM + "&return=" + wish, SAME_ORIGIN);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "username=staff", "username=staff&password=wrong", "username=%24ne&password=%00"})
    void aFormThatFailsLeadsBackToThePage(String form) {
        Answer failed = http.form("/api/session", form + "&return=/staff/", SAME_ORIGIN, "X-Request-Id: form-failed");

        assertThat(failed.status()).isEqualTo(303);
        assertThat(failed.header("Location")).isEqualTo("/staff/log-in?failed&return=%2Fstaff%2F");
        assertThat(failed.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormLogsOut() {
        String cookie = http.form("/api/session", FORM, SAME_ORIGIN).cookie();

        Answer out = http.form("/api/session/end", "return=/about", "Cookie: " + cookie, SAME_ORIGIN);

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Location")).isEqualTo("/about");
        assertThat(out.header("Set-Cookie")).startsWith("shop-session=;");
    }

    @Test
    void whoeverGuessesIsToldToWait() {
        Answer form = http.form("/api/session", "username=victim&password=1", SAME_ORIGIN);
        for (int guess = 0; guess < 10; guess++) {
            form = http.form("/api/session", "username=victim&password=" + guess, SAME_ORIGIN);
        }
        Answer json = http.json("POST", "/api/session", "{\"username\":\"victim\",\"password\":\"x\"}");

        assertThat(form.header("Location")).isEqualTo("/staff/log-in?failed=wait&return=%2F");
        assertThat(json.status()).isEqualTo(429);
        assertThat(json.problem()).isEqualTo("too-many-attempts");
        assertThat(Integer.parseInt(json.header("Retry-After"))).isBetween(1, 300);
    }
}
