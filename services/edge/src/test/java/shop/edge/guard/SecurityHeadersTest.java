package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;

class SecurityHeadersTest {

    private final RawHttp http = EdgeProcess.direct();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/echo, 200",
        "GET, /redirect, 302",
        "GET, /fails, 500",
        "GET, /sends-error, 502",
        "GET, /not-there, 404",
        "GET, /internal/echo, 404",
        "GET, /api/session, 401",
        "PUT, /api/session, 405",
        "DELETE, /api/session, 204"
    })
    void areInEveryAnswerOnce(String method, String path, int status) {
        Answer answer = http.send(method, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("Referrer-Policy")).hasSize(1);
        assertThat(answer.headers("Permissions-Policy")).hasSize(1);
        assertThat(answer.headers("Cross-Origin-Opener-Policy")).hasSize(1);
        assertThat(answer.headers("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers("X-Request-Id")).hasSize(1);
        assertThat(answer.headers("Server")).isEmpty();
        assertThat(answer.headers("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void giveWayToAModulesOwn() {
        Answer answer = http.send("GET", "/own-headers");

        assertThat(answer.headers("Content-Security-Policy")).containsExactly("default-src 'none'");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("X-Of-Its-Own")).containsExactly("1");
    }

    @Test
    void promiseHttpsOnlyWhereItIs() {
        Answer answer = EdgeProcess.behindProxy()
                .send("GET", "/api/echo", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https");

        assertThat(answer.headers("Strict-Transport-Security")).hasSize(1);
    }

    @Test
    void redirectsStayRelative() {
        assertThat(http.send("GET", "/redirect").header("Location")).isEqualTo("/elsewhere");
    }

    @Test
    void stayWhenAModuleStartsItsAnswerAnew() {
        Answer answer = http.send("GET", "/starts-anew");

        assertThat(answer.headers("X-Of-Its-Own")).isEmpty();
        assertThat(answer.headers("Content-Security-Policy")).hasSize(1);
    }
}
