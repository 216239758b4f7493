package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.gateway.RawClient.Answer;

class GuardsTest {

    private ScriptedNeighbour catalog;
    private ScriptedNeighbour orders;
    private RunningGateway gateway;
    private final CountDownLatch hold = new CountDownLatch(1);

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
                "routes.storefront.uri=http://127.0.0.1:1",
                "breaker.minimum=5",
                "breaker.window=5",
                "breaker.open-for=500ms",
                "breaker.probes=2",
                "shop.edge.max-body=32MB");
    }

    @AfterEach
    void stop() throws IOException {
        hold.countDown();
        gateway.close();
        catalog.close();
        orders.close();
    }

    @Test
    void refusesAtOnceWhatAFullRouteCannotCarryAndLeavesOthersAlone() throws Exception {
        catalog.now((asked, out) -> {
            awaitRelease();
            ScriptedNeighbour.write(out, ScriptedNeighbour.ok("late"));
        });
        List<RawClient> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            waiting.add(new RawClient(gateway.port()).send("GET /api/products HTTP/1.1\r\nHost: x\r\n\r\n"));
        }
        await().until(() -> gateway.permitsFree("catalog") == 0);

        long started = System.nanoTime();
        Answer full = RawClient.get(gateway.port(), "/api/products");
        Duration refusedIn = Duration.ofNanos(System.nanoTime() - started);
        for (int i = 0; i < 50; i++) {
            started = System.nanoTime();
            assertThat(RawClient.get(gateway.port(), "/api/orders").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
        }
        hold.countDown();

        assertThat(full.status()).isEqualTo(503);
        assertThat(full.body()).contains("urn:shop:problem:route-full");
        assertThat(full.values("Retry-After")).containsExactly("1");
        assertThat(refusedIn).isLessThan(Duration.ofSeconds(2));
        for (RawClient client : waiting) {
            assertThat(client.answer().body()).isEqualTo("late");
            client.close();
        }
        await().until(() -> gateway.permitsFree("catalog") == 3);
        assertThat(RawClient.get(gateway.port(), "/api/products").status()).isEqualTo(200);
    }

    @Test
    void answersForANeighbourThatSaysNothing() throws IOException {
        orders.now((asked, out) -> awaitRelease());

        Answer answer = RawClient.get(gateway.port(), "/api/orders");

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.values("Content-Type")).containsExactly("application/problem+json");
        assertThat(orders.asked()).hasSize(1);
    }

    @Test
    void answersForANeighbourThatTakesNoMoreOfAnUpload() throws IOException {
        orders.now((asked, out) -> awaitRelease());

        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\n");
            Thread.ofVirtual().start(() -> sendZeros(client, 20_000_000));

            assertThat(client.answer().status()).isEqualTo(504);
        }
        await().until(() -> gateway.connectionsUsed("orders") == 0);
    }

    @Test
    void answersForANeighbourThatIsNotThere() throws IOException {
        Answer answer = RawClient.get(gateway.port(), "/api/files/x");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.values("Retry-After")).containsExactly("1");
        assertThat(gateway.count("storage", "unreachable")).isEqualTo(1);
    }

    @Test
    void tellsABrowserInAPageWhenThereIsNoStorefrontToMakeABetterOne() throws IOException {
        String browser = " HTTP/1.1\r\nHost: shop.localhost\r\nAccept: text/html,*/*\r\n\r\n";

        Answer page = RawClient.ask(gateway.port(), "GET /basket" + browser);
        Answer program = RawClient.ask(gateway.port(), "GET /api/files/x" + browser);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.values("Content-Type")).containsExactly("text/html;charset=UTF-8");
        assertThat(page.values("Retry-After")).containsExactly("1");
        assertThat(page.body()).contains("storefront cannot be reached at the moment.");
        assertThat(program.values("Content-Type")).containsExactly("application/problem+json");
    }

    private void awaitRelease() throws IOException {
        try {
            hold.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void sendZeros(RawClient client, int count) {
        try {
            client.out().write(new byte[count]);
        } catch (IOException e) {
            // The gateway has answered and closed
        }
    }
}
