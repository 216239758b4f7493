package shop.e2e.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import shop.e2e.client.RawHttp;
import shop.e2e.client.RawHttp.RawAnswer;
import shop.e2e.client.ShopClient;

/** Connections that send a byte now and then, to hold what others wait for (slow-loris, R.U.D.Y.). */
interface SlowClients extends NarrowShop {

    Duration PAUSE = Duration.ofMillis(300);

    @Test
    default void areCutOffWithinAHeaderAndHoldNobodyUp() throws IOException {
        List<SlowConnection> slow = connections(500, "GET /api/products HTTP/1.1\nX-Slow: ");

        sendUntil(slow, () -> slow.stream().allMatch(SlowConnection::isOver));

        assertThat(slow).extracting(SlowConnection::answer).containsOnly("");
        customer("fast").get("/api/products").expect(200);
    }

    @Test
    default void areToldWithinABodyAndGiveTheirPlacesBack() throws IOException {
        ShopClient fast = customer("fast-too");
        List<SlowConnection> slow = connections(
                PERMITS,
                "POST /api/orders HTTP/1.1\nHost: shop.localhost\nContent-Type: application/json\n"
                        + "Idempotency-Key: 12345678\nContent-Length: 100000\n\n{");

        await().atMost(LONG).until(() -> permitsFree("orders") == 0);
        assertThat(fast.get("/api/orders").expectProblem(503, "route-full").header("Retry-After"))
                .isEqualTo("1");
        sendUntil(slow, () -> slow.stream().allMatch(SlowConnection::isOver));

        assertThat(slow)
                .extracting(SlowConnection::answer)
                .allSatisfy(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 408 ").contains("urn:shop:problem:too-slow"));
        await().atMost(LONG).until(() -> permitsFree("orders") == PERMITS);
        fast.get("/api/orders").expect(200);
    }

    @Test
    default void areRefusedAHeaderThatIsTooLargeOrOfTooManyLines() {
        for (String head : List.of(
                "GET / HTTP/1.1\nX-Huge: " + "x".repeat(17_000),
                "GET / HTTP/1.1\n" + "X-Many: x\n".repeat(1_000),
                "GET /" + "x".repeat(17_000) + " HTTP/1.1",
                "GET / HTTP/1.1\nCookie: " + "shop-session=x; ".repeat(1_100))) {
            RawAnswer answer = new RawHttp(url()).send(head, new byte[0], false);
            assertThat(answer.status()).isEqualTo(400);
        }

        customer("fast-as-well").get("/api/products").expect(200);
    }

    /** Each with all of the header that it may have but the end, and room left for a few others. */
    @Test
    default void asManyAsThereMayBeTakeNoMoreMemoryThanThereIs() throws IOException {
        String start = "process_start_time_seconds(?:\\{[^}]*})?";
        double started = gauge(start);
        List<SlowConnection> slow =
                connections(mostConnections() - 24, "GET / HTTP/1.1\nX-Large: " + "x".repeat(15_000));

        sendUntil(slow, () -> slow.stream().allMatch(SlowConnection::isOver));

        assertThat(gauge(start)).isPositive().isEqualTo(started);
        customer("fast-again").get("/api/products").expect(200);
    }

    private static int mostConnections() throws IOException {
        String settings = new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8);
        Matcher most = Pattern.compile("max-connections: (\\d+)").matcher(settings);
        assertThat(most.find()).isTrue();
        return Integer.parseInt(most.group(1));
    }

    /** Others are answered all the while. */
    private void sendUntil(List<SlowConnection> slow, BooleanSupplier over) {
        ShopClient meanwhile = customer("meanwhile-" + slow.size());
        await().atMost(LONG).pollInterval(PAUSE).until(() -> {
            slow.forEach(SlowConnection::sendAByte);
            meanwhile.get("/api/identity/keys").expect(200);
            return over.getAsBoolean();
        });
        slow.forEach(SlowConnection::close);
    }

    private List<SlowConnection> connections(int count, String head) throws IOException {
        List<SlowConnection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            connections.add(new SlowConnection(new RawHttp(url()).open(), head));
        }
        return connections;
    }
}
