package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;

class StreamingTest {

    private static final int MEGABYTE = 1 << 20;

    private ScriptedNeighbour storage;
    private RunningGateway gateway;

    @BeforeEach
    void start() throws IOException {
        storage = ScriptedNeighbour.saying("storage");
        gateway = new RunningGateway("routes.storage.uri=" + storage.uri(), "routes.storage.permits=1000");
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        storage.close();
    }

    @Test
    void passesAnUploadOnBeforeItIsComplete() throws IOException {
        AtomicLong arrived = new AtomicLong();
        storage.now((asked, out) -> {
            for (int i = 0; i < 5; i++) {
                arrived.addAndGet(asked.body().readNBytes(MEGABYTE).length);
            }
            ScriptedNeighbour.write(out, ScriptedNeighbour.ok("stored"));
        });

        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/files HTTP/1.1\r\nHost: x\r\nContent-Length: " + 5 * MEGABYTE + "\r\n\r\n");
            client.out().write(new byte[2 * MEGABYTE]);
            await().until(() -> arrived.get() >= MEGABYTE);
            client.out().write(new byte[3 * MEGABYTE]);

            assertThat(client.answer().body()).isEqualTo("stored");
        }
        assertThat(arrived).hasValue(5L * MEGABYTE);
    }

    @Test
    void passesAnAnswerOnBitByBit() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        storage.now((asked, out) -> {
            ScriptedNeighbour.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
            waitFor(first);
            ScriptedNeighbour.write(out, "6\r\nsecond\r\n0\r\n\r\n");
        });

        try (RawClient client = new RawClient(gateway.port())) {
            client.send("GET /api/files/events HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(HttpText.line(client.in())).contains("200");
            HttpText.fields(client.in());
            HttpText.line(client.in());
            assertThat(new String(client.in().readNBytes(5))).isEqualTo("first");
            first.countDown();
            HttpText.line(client.in());
            assertThat(new String(HttpText.chunks(client.in()))).isEqualTo("second");
        }
    }

    @Test
    void letsGoOfTheNeighbourWhenTheClientLeavesADownload() throws IOException {
        storage.now((asked, out) -> {
            ScriptedNeighbour.write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + 1000L * MEGABYTE + "\r\n\r\n");
            for (int i = 0; i < 1000; i++) {
                out.write(new byte[MEGABYTE]);
            }
        });

        try (RawClient client = new RawClient(gateway.port())) {
            client.send("GET /api/files/1 HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.in().readNBytes(MEGABYTE)).hasSize(MEGABYTE);
        }

        await().until(() -> gateway.connectionsUsed("storage") == 0 && storage.openConnections() == 0);
        await().until(() -> gateway.permitsFree("storage") == 1000);
        assertThat(gateway.gauge("gateway.breaker", "route", "storage", "state", "closed"))
                .isEqualTo(1);
    }

    @Test
    void letsGoOfTheNeighbourWhenTheClientLeavesAnUpload() throws IOException {
        AtomicInteger read = new AtomicInteger();
        storage.now((asked, out) -> {
            for (int c = asked.body().read(); c >= 0; c = asked.body().read()) {
                read.incrementAndGet();
            }
            throw new IOException("The gateway closed");
        });

        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/files HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
            client.out().write(new byte[100_000]);
            await().until(() -> read.get() > 0);
        }

        await().until(() -> gateway.connectionsUsed("storage") == 0 && storage.openConnections() == 0);
        await().until(() -> gateway.permitsFree("storage") == 1000);
        assertThat(gateway.count("storage", "abandoned")).isEqualTo(1);
    }

    @Test
    void carriesACrowdWithoutAnError() throws Exception {
        int clients = 256;
        AtomicInteger good = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(clients);
        for (int i = 0; i < clients; i++) {
            Thread.ofVirtual().start(() -> {
                try (RawClient client = new RawClient(gateway.port())) {
                    for (int j = 0; j < 20; j++) {
                        Answer answer = client.send("GET /api/files/1 HTTP/1.1\r\nHost: x\r\n\r\n")
                                .answer();
                        good.addAndGet(answer.body().equals("storage") ? 1 : 0);
                    }
                } catch (IOException e) {
                    good.addAndGet(-1000);
                }
                done.countDown();
            });
        }
        done.await();

        assertThat(good).hasValue(clients * 20);
        await().until(() -> gateway.connectionsUsed("storage") == 0);
    }

    private static void waitFor(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
