package shop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadBodyTest extends RunningProcess {

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

    @Test
    void toleratesUnknownMembersOfContractRecords() throws Exception {
        byte[] body = "{\"text\":\"a\",\"added\":{\"later\":[1]}}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = post("/api/tolerant", "application/json", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"a\"}");
    }
}
