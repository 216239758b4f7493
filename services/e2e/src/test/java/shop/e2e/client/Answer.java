package shop.e2e.client;

import java.net.http.HttpHeaders;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: status, headers, body. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** @return this answer, when it has the status; else an assertion error that shows the body */
    public Answer expect(int expected) {
        Assertions.assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** @return this answer, when it is a problem document of this status and type */
    public Answer expectProblem(int expected, String type) {
        expect(expected);
        Assertions.assertThat(header("Content-Type")).as(body).isEqualTo("application/problem+json");
        Assertions.assertThat(json().path("type").asString()).as(body).isEqualTo("urn:shop:problem:" + type);
        return this;
    }

    /** Of an answer of the payment provider about an order: the payment's state, or {@code NONE}. */
    public String paymentState() {
        return body.isEmpty() || body.equals("null")
                ? "NONE"
                : json().path("state").asString();
    }
}
