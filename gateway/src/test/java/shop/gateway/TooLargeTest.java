package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;

class TooLargeTest {

    private static final int PIECE = 1 << 16;
    private static final int MOST = 6 << 20;

    private ScriptedNeighbour storage;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        storage = new ScriptedNeighbour((asked, out) ->
                ScriptedNeighbour.write(out, ScriptedNeighbour.ok("" + HttpText.chunks(asked.body()).length)));
        gateway = new RunningGateway(
                "routes.storage.uri=" + storage.uri(), "breaker.minimum=2", "breaker.window=2", "breaker.probes=1");
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        storage.close();
    }

    @Test
    void refusesWhatAnnouncesTooMuchWithoutAskingTheNeighbour() throws IOException {
        Answer answer = RawClient.ask(
                gateway.port(), "POST /api/files HTTP/1.1\r\nHost: x\r\nContent-Length: " + (MOST + 1) + "\r\n\r\n");

        assertTooLarge(answer);
        assertThat(storage.asked()).isEmpty();
    }

    @Test
    void refusesWhatBecomesTooLargeOnItsWayWithoutBlamingTheNeighbour() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertTooLarge(upload(MOST + PIECE));
        }

        await().until(() -> storage.openConnections() == 0);
        assertThat(gateway.gauge("gateway.breaker", "route", "storage", "state", "closed"))
                .isEqualTo(1);
        assertThat(gateway.count("storage", "abandoned")).isEqualTo(5);
        assertThat(gateway.connectionsUsed("storage")).isZero();
        assertThat(gateway.permitsFree("storage")).isEqualTo(256);
        assertThat(upload(MOST).body()).isEqualTo("" + MOST);
    }

    private Answer upload(int bytes) throws IOException {
        byte[] piece = new byte[PIECE];
        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/files HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int sent = 0; sent < bytes; sent += PIECE) {
                client.send(Integer.toHexString(PIECE) + "\r\n");
                client.out().write(piece);
                client.send("\r\n");
            }
            client.out().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return client.answer();
        }
    }

    private static void assertTooLarge(Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.values("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.body()).contains("urn:shop:problem:too-large");
    }
}
