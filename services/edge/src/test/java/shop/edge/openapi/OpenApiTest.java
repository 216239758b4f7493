package shop.edge.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import shop.edge.EdgeProcess;
import shop.edge.EdgeProperties;
import shop.edge.RawHttp;
import shop.edge.RawHttp.Answer;
import shop.identity.IdentityProperties;
import shop.platform.testing.openapi.ApiComparison;

class OpenApiTest {

    private static final int LOG_IN_ATTEMPTS =
            EdgeProcess.bean(IdentityProperties.class).logInAttempts();

    private final RawHttp http = EdgeProcess.direct();

    @Test
    void describesWhatRuns() {
        String part = "/api/openapi/{part}";
        ApiComparison comparison = ApiComparison.of(
                        EdgeProcess.context(),
                        "edge",
                        "shop.edge.session",
                        "shop.edge.openapi",
                        "shop.platform.openapi")
                .without("GET " + OpenApiController.STYLE)
                .byHand("GET /api/openapi", "If-Match", "If-None-Match", "answer")
                .byHand("GET " + part, "If-Match", "If-None-Match", "answer")
                .byHand("GET /api/docs", "If-Match", "If-None-Match");

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void joinsTheModulesOfTheProcessUnderTheEdgesTitle() {
        Answer answer = http.send("GET", "/api/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.body())
                .contains("\"title\":\"Shop\"", "\"/api/session\":{", "\"/api/identity/keys\":{", "\"Problem\":{")
                .doesNotContain("/internal", "\"" + JoinParts.MISSING + "\":[");
    }

    @Test
    void statesTheLimitsThatHoldByDefault() {
        Binder nothing = new Binder(new MapConfigurationPropertySource());
        EdgeProperties edge = nothing.bindOrCreate("shop.edge", EdgeProperties.class);
        String description = http.send("GET", "/api/openapi").body().replace("\\n", " ");

        assertThat(description)
                .contains("more than " + edge.rateLimitPerSecond() + " a second")
                .contains("or " + edge.rateLimitBurst() + " at once")
                .contains("more than " + edge.maxBody().toKilobytes() + " KB")
                .contains("longer than " + edge.bodyPatience().toSeconds() + " seconds")
                .contains("less than " + edge.bodyPerSecond().toKilobytes() + " KB a second")
                .contains(LOG_IN_ATTEMPTS + " in five minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi", "/api/openapi/edge", "/api/docs", "/api/docs/style.css"})
    void isSentUnderConditions(String path) {
        Answer first = http.send("GET", path);
        String etag = first.header("ETag");

        assertThat(first.status()).isEqualTo(200);
        assertThat(etag).startsWith("\"");
        assertThat(http.send("GET", path, "If-None-Match: " + etag).status()).isEqualTo(304);
        assertThat(http.send("GET", path, "If-None-Match: \"another\"").status())
                .isEqualTo(200);
        assertThat(http.send("GET", path, "If-Match: \"another\"").status()).isEqualTo(412);
        Answer head = http.send("HEAD", path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(etag);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/openapi, 405",
        "DELETE, /api/docs, 405",
        "PUT, /api/openapi/edge, 405",
        "GET, /api/openapi/nobody, 404",
        "GET, /api/openapi/, 404",
        "GET, /api/docs/, 404",
        "GET, /api/docs/page.html, 404"
    })
    void answersWhatIsNotThereWithAProblemDocument(String method, String path, int status) {
        Answer answer = http.send(method, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void isForThoseWhoseSessionIsOverToo() {
        assertThat(http.send("GET", "/api/docs", "Cookie: shop-session=over").status())
                .isEqualTo(200);
        assertThat(http.send("GET", "/api/openapi", "Cookie: shop-session=over").status())
                .isEqualTo(200);
    }

    @Test
    void isAPageThatNeedsNeitherScriptNorAnybodyElse() {
        Answer page = http.send("GET", "/api/docs");

        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.headers("Content-Security-Policy")).hasSize(1);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.body())
                .contains("<h3 id=\"openSession\">", "<caption>Answers</caption>", "href=\"#schema-LogIn\"")
                .doesNotContain("<script", "style=", "http://", "https://");
    }
}
