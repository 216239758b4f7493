package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;

class BrokenExchangeTest {

    private ScriptedNeighbour catalog;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        catalog = ScriptedNeighbour.saying("catalog");
        gateway = new RunningGateway("routes.catalog.uri=" + catalog.uri(), "routes.storage.uri=" + catalog.uri());
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        catalog.close();
    }

    @Test
    void asksForAnExpectedBodyOnlyWhenTheNeighbourDoes() throws IOException {
        catalog.now((asked, out) -> ScriptedNeighbour.write(
                out, "HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 3\r\n\r\nbig"));
        String head = "POST /api/files HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 6000000\r\n\r\n";

        assertThat(RawClient.ask(gateway.port(), head).status()).isEqualTo(413);

        catalog.now((asked, out) -> {
            ScriptedNeighbour.write(out, "HTTP/1.1 100 Continue\r\n\r\n");
            ScriptedNeighbour.write(out, ScriptedNeighbour.ok("" + asked.readLength().length));
        });
        try (RawClient client = new RawClient(gateway.port())) {
            assertThat(client.send(head).answer().status()).isEqualTo(100);
            client.out().write(new byte[6_000_000]);
            assertThat(client.answer().body()).isEqualTo("6000000");
        }
    }

    @Test
    void passesARefusalOfAnUploadBackInsteadOfAReset() throws IOException {
        catalog.now((asked, out) -> {
            asked.body().readNBytes(1000);
            ScriptedNeighbour.write(out, "HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 3\r\n\r\nbig");
            throw new IOException("closes with unread bytes");
        });

        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/files HTTP/1.1\r\nHost: x\r\nContent-Length: 6000000\r\n\r\n");
            client.out().write(new byte[6_000_000]);

            assertThat(client.answer().status()).isIn(413, 503);
        }
        await().until(() -> gateway.connectionsUsed("storage") == 0);
    }

    @Test
    void breaksOffWhereTheNeighbourBreaksOff() throws IOException {
        for (String framing : List.of("Content-Length: 100000", "Transfer-Encoding: chunked")) {
            catalog.now((asked, out) -> {
                ScriptedNeighbour.write(out, "HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n1000\r\nabc");
                throw new IOException("dies");
            });

            assertThatThrownBy(() -> ask("GET")).isInstanceOf(IOException.class);
        }
        assertThat(gateway.connectionsUsed("catalog")).isZero();
        assertThat(gateway.permitsFree("catalog")).isEqualTo(256);
    }

    @Test
    void repeatsAReadOnceWhenAPooledConnectionWasDead() throws IOException {
        assertThat(ask("GET").status()).isEqualTo(200);
        catalog.dropConnections();

        assertThat(ask("GET").status()).isEqualTo(200);
    }

    @Test
    void neverRepeatsWhatMayHaveBeenCarriedOut() throws IOException {
        assertThat(ask("GET").status()).isEqualTo(200);
        catalog.now((asked, out) -> {
            throw new IOException("dies after reading");
        });

        assertThat(ask("POST", "Content-Length: 0").status()).isEqualTo(503);
        assertThat(catalog.asked()).hasSize(2);
    }

    @Test
    void refusesAnAnswerThatIsNotHttp() throws IOException {
        catalog.now((asked, out) -> {
            ScriptedNeighbour.write(out, "SSH-2.0-whatever\r\n\r\n".repeat(200));
            throw new IOException("done");
        });

        assertThat(ask("GET").status()).isEqualTo(503);
    }

    private Answer ask(String method, String... fields) throws IOException {
        StringBuilder head = new StringBuilder(method + " /api/products HTTP/1.1\r\nHost: shop.localhost\r\n");
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        return RawClient.ask(gateway.port(), head.append("\r\n").toString());
    }
}
