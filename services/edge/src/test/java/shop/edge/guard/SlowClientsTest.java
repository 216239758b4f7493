package shop.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.edge.EdgeProcess;
import shop.edge.RawHttp;
import shop.platform.testing.Processes;

/** One byte at a time, with pauses that no time-out for silence ends. */
class SlowClientsTest {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final String POST = "POST /api/echo HTTP/1.1\r\nHost: shop.example\r\nContent-Type: text/plain\r\n";

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start() {
        process = EdgeProcess.start(
                "shop.edge.rate-limit-per-second=0",
                "shop.edge.header-patience=300ms",
                "shop.edge.body-patience=300ms",
                "shop.edge.body-per-second=1KB",
                "server.tomcat.connection-timeout=20s");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void areCutOffWithinAHeader() throws IOException {
        try (Socket slow = connection("GET /api/echo HTTP/1.1\r\nX-Slow: ")) {
            assertThat(sendUntilItEnds(slow, "x")).isEmpty();
        }

        assertThat(http().send("GET", "/api/echo").status()).isEqualTo(200);
    }

    @Test
    void areCutOffWithinTheFirstLine() throws IOException {
        try (Socket slow = connection("GET /")) {
            assertThat(sendUntilItEnds(slow, "x")).isEmpty();
        }
    }

    @Test
    void areToldWithinABody() throws IOException {
        try (Socket slow = connection(POST + "Content-Length: 100000\r\n\r\n")) {
            assertThat(sendUntilItEnds(slow, "x")).startsWith("HTTP/1.1 408 ").contains("urn:shop:problem:too-slow");
        }
        try (Socket slow = connection(POST + "Transfer-Encoding: chunked\r\n\r\n")) {
            assertThat(sendUntilItEnds(slow, "1\r\nx\r\n")).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void areServedWhenTheyEndInTime() throws IOException {
        try (Socket second = connection("GET /api/echo HTTP/1.1\r\nHost: shop.example\r\n\r\n")) {
            assertThat(second.getInputStream().read()).isEqualTo('H');
            second.getOutputStream().write("GET /api/echo HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            second.getOutputStream()
                    .write("shop.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            String answers = new String(second.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(2);
        }
    }

    @Test
    void mayTakeLongerTheMoreHasCome() {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
        Pace pace = new Pace(Duration.ofSeconds(10), 1_000, nanos::get);
        long begun = pace.now();

        nanos.addAndGet(Duration.ofSeconds(11).toNanos());

        assertThat(pace.isKept(begun, 1_001)).isTrue();
        assertThat(pace.isKept(begun, 999)).isFalse();
    }

    private static RawHttp http() {
        return new RawHttp(Processes.port(process));
    }

    private static Socket connection(String head) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Processes.port(process));
        socket.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(PAUSE_NANOS));
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** @return what came before the server closed */
    private static String sendUntilItEnds(Socket slow, String piece) throws IOException {
        long most = System.nanoTime() + LONG_NANOS;
        while (System.nanoTime() < most) {
            try {
                slow.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
                int first = slow.getInputStream().read();
                slow.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(LONG_NANOS));
                return first < 0
                        ? ""
                        : (char) first + text(slow.getInputStream().readAllBytes());
            } catch (SocketTimeoutException stillOpen) {
                // That was the pause
            } catch (SocketException closed) {
                return "";
            }
        }
        throw new AssertionError("still open");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
