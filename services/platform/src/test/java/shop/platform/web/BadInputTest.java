package shop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.platform.TestProcess;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private ServletWebServerApplicationContext process;

    @BeforeAll
    void start() {
        process = Processes.start(TestProcess.class);
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"sku\":\"A\",\"quantity\":0}",
                "{\"sku\":\"A\",\"quantity\":100}",
                "{\"sku\":\"A\",\"quantity\":1.5}",
                "{\"sku\":\"A\",\"quantity\":\"1\"}",
                "{\"sku\":\"A\",\"quantity\":null}",
                "{\"sku\":\"A\",\"quantity\":NaN}",
                "{\"sku\":\"A\",\"quantity\":99999999999999999999}",
                "{\"sku\":5,\"quantity\":1}",
                "{\"sku\":{\"$gt\":\"\"},\"quantity\":1}",
                "{\"quantity\":1}",
                "{\"sku\":\"A\",\"quantity\":1,\"unknown\":1}",
                "{\"sku\":\"A\",\"sku\":\"B\",\"quantity\":1}",
                "{\"sku\":\"A\",\"quantity\":1}{}",
                "{\"sku\":\"A\",\"quantity\":1} x"
            })
    void refusesABodyThatIsNotWellFormed(String body) throws Exception {
        HttpResponse<String> answer = post("/api/echo", "application/json", body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:shop:problem:invalid-request").contains("\"errors\":[{");
    }

    @Test
    void refusesAVeryDeepBody() throws Exception {
        String body = "[".repeat(100_000);

        assertThat(post("/api/echo", "application/json", body.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesABodyThatIsNotUtf8() throws Exception {
        byte[] body = "{\"sku\":\"\u00e9\",\"quantity\":1}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(post("/api/echo", "application/json", body).statusCode()).isEqualTo(400);
    }

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

    @Test
    void refusesAnUnknownMediaType() throws Exception {
        assertThat(post("/api/echo", "text/plain", "{}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*/*",
                "application/*",
                "*/json",
                "application/*+json",
                "json",
                ";",
                "/",
                "a/",
                "/a",
                "a/b/c",
                "a b/c"
            })
    void refusesAMediaTypeThatIsNone(String type) throws Exception {
        HttpResponse<String> answer = post("/api/echo", type, new byte[0]);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json ; charset=utf-8",
                "application/json;charset=UTF-8",
                "APPLICATION/JSON"
            })
    void takesJsonByAnyOfItsNames(String type) throws Exception {
        byte[] body = "{\"sku\":\"A\",\"quantity\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(post("/api/echo", type, body).statusCode()).isEqualTo(200);
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

    @Test
    void toleratesUnknownMembersOfContractRecords() throws Exception {
        byte[] body = "{\"text\":\"a\",\"added\":{\"later\":[1]}}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = post("/api/tolerant", "application/json", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"a\"}");
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

    private HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        int port = Processes.port(process);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
