package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static ScriptedNeighbour catalog;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws IOException {
        catalog = new ScriptedNeighbour((asked, out) -> {
            if (!asked.values("Transfer-Encoding").isEmpty()) {
                HttpText.chunks(asked.body());
            }
            ScriptedNeighbour.write(out, ScriptedNeighbour.ok("catalog"));
        });
        gateway = new RunningGateway("routes.catalog.uri=" + catalog.uri(), "routes.storefront.uri=" + catalog.uri());
    }

    @AfterAll
    static void stop() throws IOException {
        gateway.close();
        catalog.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/products HTTP/1.1\r\n\r\n",
                "GET /api/products HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /api/products HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/products HTTP/1.1\r\nHost: x\r\nBad Name: 1\r\n\r\n",
                "GET /api/products HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n",
                "GET /api/products?<script> HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/products?a={b} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/products/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/products\\x HTTP/1.1\r\nHost: x\r\n\r\n",
                "G\u0001T /api/products HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /api/products HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/products HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /api/products HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "POST /api/products HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "POST /api/products HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST /api/products HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "GET /api/products HTTP/1.1\r\nHost: x\r\nContent-Type: *\r\n\r\n",
                "GET // HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void refusesWhatIsNotHttpWithAnAnswerOfTheClientsFault(String request) throws IOException {
        int status = RawClient.ask(gateway.port(), request).status();

        assertThat(status).isBetween(400, 501).isNotEqualTo(500);
        assertThat(gateway.connectionsUsed("catalog")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 200_000})
    void refusesAHeaderThatIsTooLarge(int length) throws IOException {
        int status = RawClient.ask(
                        gateway.port(),
                        "GET /api/products HTTP/1.1\r\nHost: x\r\nX-Large: " + "x".repeat(length) + "\r\n\r\n")
                .status();

        assertThat(status).isIn(400, 431);
    }
}
