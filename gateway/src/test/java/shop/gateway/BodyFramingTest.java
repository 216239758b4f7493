package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.gateway.RawClient.Answer;

class BodyFramingTest {

    private ScriptedNeighbour catalog;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        catalog = ScriptedNeighbour.saying("catalog");
        gateway = new RunningGateway("routes.catalog.uri=" + catalog.uri());
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        catalog.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void passesAFormOnByteForByte(String method) throws IOException {
        byte[][] body = new byte[1][];
        catalog.now((asked, out) -> {
            body[0] = asked.readLength();
            ScriptedNeighbour.write(out, ScriptedNeighbour.ok("done"));
        });

        Answer answer = RawClient.ask(
                gateway.port(),
                method + " /api/products?x=1&x=%20 HTTP/1.1\r\nHost: x\r\n"
                        + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nb=2&a=%20");

        assertThat(answer.body()).isEqualTo("done");
        assertThat(new String(body[0])).isEqualTo("b=2&a=%20");
        assertThat(catalog.last().path()).isEqualTo("/api/products?x=1&x=%20");
    }

    @Test
    void framesAnAmbiguousBodyOnce() throws IOException {
        catalog.now((asked, out) ->
                ScriptedNeighbour.write(out, ScriptedNeighbour.ok(new String(HttpText.chunks(asked.body())))));

        try (RawClient client = new RawClient(gateway.port())) {
            client.send(
                    "POST /api/products HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + "3\r\nabc\r\n0\r\n\r\nGET /internal HTTP/1.1\r\nHost: x\r\n\r\n");
            Answer answer = client.answer();

            assertThat(answer.status()).isIn(200, 400);
        }
        assertThat(catalog.asked()).hasSizeLessThanOrEqualTo(1).allSatisfy(asked -> {
            assertThat(asked.values("Transfer-Encoding")).containsExactly("chunked");
            assertThat(asked.values("Content-Length")).isEmpty();
        });
    }
}
