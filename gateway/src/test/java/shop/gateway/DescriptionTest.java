package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;
import shop.gateway.ScriptedNeighbour.Asked;

/** The API as the gateway describes it, whatever its neighbours do. */
class DescriptionTest {

    private ScriptedNeighbour catalog;
    private ScriptedNeighbour orders;
    private ScriptedNeighbour storage;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        catalog = new ScriptedNeighbour(describing("/api/products"));
        orders = new ScriptedNeighbour(describing("/api/orders"));
        storage = new ScriptedNeighbour(describing("/api/files"));
        gateway = new RunningGateway(
                "routes.catalog.uri=" + catalog.uri(),
                "routes.orders.uri=" + orders.uri(),
                "routes.storage.uri=" + storage.uri());
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        catalog.close();
        orders.close();
        storage.close();
    }

    @Test
    void joinsItsOwnPartsWithThoseOfItsNeighbours() throws IOException {
        Answer answer = RawClient.get(gateway.port(), "/api/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"/api/session\"", "\"/api/identity/keys\"")
                .contains("\"/api/products\"", "\"/api/orders\"", "\"/api/files\"")
                .doesNotContain("\"x-missing\":[");
        assertThat(catalog.last().path()).isEqualTo("/api/openapi/catalog");
        assertThat(catalog.last().values("Authorization")).isEmpty();
    }

    @Test
    void saysWhichNeighboursAreAwayBrokenOrOfAReleaseWithoutADescription() throws IOException {
        catalog.close();
        orders.now(answering("404 Not Found", "{}"));
        storage.now(answering("200 OK", "<html>"));

        Answer answer = RawClient.get(gateway.port(), "/api/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"x-missing\":[\"catalog\",\"orders\",\"storage\"]", "\"/api/session\"");
        assertThat(RawClient.get(gateway.port(), "/api/docs").body()).contains("Not shown: catalog");
    }

    @Test
    void doesNotWaitLongForASlowNeighbour() throws IOException {
        orders.now((asked, out) -> {});
        long start = System.nanoTime();

        Answer answer = RawClient.get(gateway.port(), "/api/openapi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"x-missing\":[\"orders\"]", "\"/api/products\"");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static ScriptedNeighbour.Script describing(String path) {
        return answering("200 OK", "{\"openapi\":\"3.1.1\",\"paths\":{\"" + path + "\":{\"get\":{}}}}");
    }

    private static ScriptedNeighbour.Script answering(String status, String body) {
        return (Asked asked, OutputStream out) -> ScriptedNeighbour.write(
                out,
                "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }
}
