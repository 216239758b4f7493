package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.gateway.RawClient.Answer;

class BreakerTest {

    private ScriptedNeighbour catalog;
    private ScriptedNeighbour orders;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        catalog = ScriptedNeighbour.saying("catalog");
        orders = ScriptedNeighbour.saying("orders");
        gateway = new RunningGateway(
                "routes.catalog.uri=" + catalog.uri(),
                "routes.catalog.permits=3",
                "routes.catalog.response-timeout=20s",
                "routes.orders.uri=" + orders.uri(),
                "routes.orders.response-timeout=300ms",
                "routes.storage.uri=http://127.0.0.1:1",
                "breaker.minimum=5",
                "breaker.window=5",
                "breaker.open-for=500ms",
                "breaker.probes=2");
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        catalog.close();
        orders.close();
    }

    @Test
    void cutsAFailingNeighbourOffAndTakesItBackWhenItAnswers() throws IOException {
        orders.now((asked, out) ->
                ScriptedNeighbour.write(out, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nback"));
        for (int i = 0; i < 5; i++) {
            assertThat(RawClient.get(gateway.port(), "/api/orders").body()).isEqualTo("back");
        }

        Answer cutOff = RawClient.get(gateway.port(), "/api/orders");

        assertThat(cutOff.status()).isEqualTo(503);
        assertThat(cutOff.body()).contains("urn:shop:problem:route-cut-off");
        assertThat(cutOff.values("Retry-After")).containsExactly("1");
        assertThat(orders.asked()).hasSize(5);
        assertThat(gateway.gauge("gateway.breaker", "route", "orders", "state", "open"))
                .isEqualTo(1);
        orders.now((asked, out) -> ScriptedNeighbour.write(out, ScriptedNeighbour.ok("orders")));
        await().until(() -> RawClient.get(gateway.port(), "/api/orders").status() == 200);
        assertThat(RawClient.get(gateway.port(), "/api/orders").status()).isEqualTo(200);
        assertThat(gateway.gauge("gateway.breaker", "route", "orders", "state", "closed"))
                .isEqualTo(1);
    }

    @Test
    void doesNotCutOffANeighbourThatSaysItselfWhenToComeBack() throws IOException {
        orders.now((asked, out) -> ScriptedNeighbour.write(
                out, "HTTP/1.1 503 No Store\r\nRetry-After: 3\r\nContent-Length: 4\r\n\r\nwait"));

        for (int i = 0; i < 20; i++) {
            Answer answer = RawClient.get(gateway.port(), "/api/orders");
            assertThat(answer.body()).isEqualTo("wait");
            assertThat(answer.values("Retry-After")).containsExactly("3");
        }

        assertThat(gateway.gauge("gateway.breaker", "route", "orders", "state", "closed"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void cutsOffANeighbourThatStandsBehindABrokenPath(int status) throws IOException {
        orders.now((asked, out) -> ScriptedNeighbour.write(
                out, "HTTP/1.1 " + status + " No\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n"));
        for (int i = 0; i < 5; i++) {
            assertThat(RawClient.get(gateway.port(), "/api/orders").status()).isEqualTo(status);
        }

        assertThat(RawClient.get(gateway.port(), "/api/orders").body()).contains("urn:shop:problem:route-cut-off");
    }

    @Test
    void doesNotCutOffForWhatIsNotTheNeighboursFailure() throws IOException {
        int[] statuses = {400, 404, 409, 422, 429, 500, 501};
        for (int status : statuses) {
            orders.now((asked, out) ->
                    ScriptedNeighbour.write(out, "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n"));
            for (int i = 0; i < 5; i++) {
                assertThat(RawClient.get(gateway.port(), "/api/orders").status())
                        .isEqualTo(status);
            }
        }
        orders.now((asked, out) -> asked.readLength());
        for (int i = 0; i < 10; i++) {
            try (RawClient client = new RawClient(gateway.port())) {
                client.send("POST /api/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
            }
        }
        await().until(() -> gateway.count("orders", "abandoned") == 10);

        assertThat(gateway.gauge("gateway.breaker", "route", "orders", "state", "closed"))
                .isEqualTo(1);
        assertThat(gateway.connectionsUsed("orders")).isZero();
        assertThat(gateway.permitsFree("orders")).isEqualTo(256);
    }
}
