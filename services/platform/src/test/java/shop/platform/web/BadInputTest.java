package shop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.testing.TestTokens;

class BadInputTest extends RunningProcess {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/echo,            405, method-not-allowed",
        "GET,    /api/nowhere,         404, not-found",
        "GET,    /error,               404, not-found",
        "GET,    /api/page,            400, bad-request",
        "GET,    /api/page?limit=x,    400, bad-request",
        "GET,    /api/page?limit=x&limit=1, 400, bad-request",
        "GET,    //,                   404, not-found",
        "GET,    /api/page?limit=0,    400, invalid-request",
        "GET,    /api/page?limit=101,  400, invalid-request",
        "GET,    /api/me,              401, token-required",
        "GET,    /api/refused,         409, price-changed",
        "GET,    /api/broken,          500, internal-error",
        "POST,   /internal/greetings/a, 401, token-required",
        "POST,   /%69nternal/greetings/a, 401, token-required",
    })
    void answersWithAProblemDocument(String method, String path, int status, String type) throws Exception {
        HttpResponse<String> answer = http.send(
                request(path)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"urn:shop:problem:" + type + "\"")
                .doesNotContain("secret", "Exception", "java.");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nowhere,      *,                        404",
        "/api/nowhere,      */json,                   404",
        "/api/nowhere,      text/plain;charset=nope,  404",
        "/api/nowhere,      image/png,                404",
        "/api/page?limit=0, a,                        400",
        "/api/refused,      application/xml,          409",
    })
    void answersWithAProblemDocumentWhateverIsAcceptable(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer =
                http.send(request(path).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%2f", "/%ff%fe/..%2f"})
    void saysNothingAboutItselfWhereTheContainerRefuses(String path) throws Exception {
        HttpResponse<String> answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.headers().firstValue("X-Request-Id")).isEmpty();
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void refusesATraceOfACharsetThatIsNone() throws Exception {
        HttpRequest request = request("/api/page")
                .header("Content-Type", "application/json;charset=")
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "/internal/greetings/bob,                       200",
        "/%69nternal/greetings/bob,                     404",
        "//internal/greetings/bob,                      404",
        "/internal;x=1/greetings/bob,                   404",
        "/api/../internal/greetings/bob,                404",
        "/api/%2e%2e/internal/greetings/bob,            404",
    })
    void opensAContractUnderItsPlainAddressOnly(String path, int status) throws Exception {
        HttpRequest request = request(path)
                .header("Authorization", "Bearer " + TestTokens.service())
                .GET()
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"user, 403", "expired, 401", "garbage, 401", "none, 401"})
    void keepsUserTokensOutOfContracts(String kind, int status) throws Exception {
        String token = switch (kind) {
            case "user" -> TestTokens.user("alice");
            case "expired" -> TestTokens.expired("alice");
            // {"alg":"none"} . {"scope":"internal"}
            case "none" -> "eyJhbGciOiJub25lIn0.eyJzY29wZSI6ImludGVybmFsIn0.";
            default -> "garbage";
        };
        HttpRequest request = request("/internal/greetings/bob")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"abcdefgh-1234, true", "short, false", "with spaces in it, false", "<script>alert, false"})
    void keepsOnlyWellFormedRequestIds(String given, boolean kept) throws Exception {
        HttpResponse<String> answer = http.send(
                request("/api/page?limit=5").header("X-Request-Id", given).build(),
                HttpResponse.BodyHandlers.ofString());

        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(id.equals(given)).isEqualTo(kept);
        assertThat(id).matches("[A-Za-z0-9-]{8,64}");
    }

    @Test
    void refusesAQueryThatCannotBeDecoded() throws Exception {
        HttpResponse<String> answer =
                http.send(request("/api/page?limit=%ff").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:shop:problem:invalid-request").contains("\"errors\":[{");
    }
}
