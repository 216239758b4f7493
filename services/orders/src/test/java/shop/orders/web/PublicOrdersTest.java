package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.orders.domain.Line;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Progress;
import shop.orders.domain.Purchase;
import shop.orders.domain.State;
import shop.orders.testing.Faults;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

class PublicOrdersTest {

    private static final String BASKET =
            "{\"lines\":[{\"sku\":\"A\",\"quantity\":2},{\"sku\":\"B\",\"quantity\":1}],\"totalInCents\":450}";

    private static ServletWebServerApplicationContext process;
    private static ApiClient client;

    private final String subject = "alice-" + UUID.randomUUID();
    private final String alice = TestTokens.user(subject);
    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        process = OrdersProcess.start();
        client = new ApiClient(Processes.port(process));
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void placesAnOrder() {
        var answer = client.post(alice, "/api/orders", key, BASKET);

        String id = answer.body().path("id").asString();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/orders/" + id);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
        assertThat(answer.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "customer", "state", "reason", "lines", "totalInCents", "placedAt", "receipt");
        assertThat(answer.body().path("state").asString()).isEqualTo("CONFIRMED");
        var again = client.get(alice, "/api/orders/" + id);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void answersAReplayWithTheSameOrderAndRefusesAnotherBasketUnderTheKey() {
        var first = client.post(alice, "/api/orders", key, BASKET);

        var again = client.post(alice, "/api/orders", key, BASKET);
        var other = client.post(alice, "/api/orders", key, BASKET.replace("450", "451"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
    }

    @Test
    void tellsPresentPricesAndUnknownProducts() {
        var changed = client.post(alice, "/api/orders", key, BASKET.replace("450", "449"));
        var unknown = client.post(alice, "/api/orders", key, BASKET.replace("\"A\"", "\"GONE\""));

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.problem()).isEqualTo("price-changed");
        assertThat(changed.body().path("presentTotalInCents").asLong()).isEqualTo(450);
        assertThat(changed.body().path("presentPricesInCents").path("B").asLong())
                .isEqualTo(250);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.problem()).isEqualTo("unknown-product");
        assertThat(unknown.body().path("unknownSkus").path(0).asString()).isEqualTo("GONE");
        assertThat(client.get(alice, "/api/orders").body().path("items")).isEmpty();
    }

    @Test
    void keepsOrdersFromOtherCustomersButNotFromStaff() {
        String order = "/api/orders/"
                + client.post(alice, "/api/orders", key, BASKET)
                        .body()
                        .path("id")
                        .asString();
        String mallory = TestTokens.user("mallory");

        assertThat(client.get(mallory, order).status()).isEqualTo(404);
        assertThat(client.post(mallory, order + "/cancel", null, "").status()).isEqualTo(404);
        assertThat(client.get(mallory, "/api/orders").body().path("items")).isEmpty();
        assertThat(client.get(TestTokens.staff("bob"), order).status()).isEqualTo(200);
        assertThat(client.get(TestTokens.staff("bob"), "/api/orders?state=CONFIRMED&limit=1")
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void walksThroughPages() {
        for (int i = 0; i < 3; i++) {
            client.post(alice, "/api/orders", key + i, BASKET);
        }

        var first = client.get(alice, "/api/orders?limit=2");
        var second = client.get(
                alice, "/api/orders?limit=2&after=" + first.body().path("next").asString());

        assertThat(first.body().path("items")).hasSize(2);
        assertThat(second.body().path("items")).hasSize(1);
        assertThat(second.body().path("next").isNull()).isTrue();
    }

    @Test
    void refusesToCancelWhatIsPaid() {
        String id =
                client.post(alice, "/api/orders", key, BASKET).body().path("id").asString();

        var answer = client.post(alice, "/api/orders/" + id + "/cancel", null, "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("too-late-to-cancel");
    }

    @Test
    void storesNothingWithoutTheCatalog() {
        Faults faults = process.getBean(Faults.class);
        faults.plan(call -> Faults.Fault.FAIL_BEFORE);

        var answer = client.post(alice, "/api/orders", key, BASKET);
        faults.plan(call -> Faults.Fault.NONE);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(client.get(alice, "/api/orders").body().path("items")).isEmpty();
    }

    @Test
    void finishesWhatADeadProcessLeftBehind() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Order left = new Order(
                UUID.randomUUID(),
                new Purchase(
                        subject, key, "", List.of(new Line("A", "Thing A", 1, 100)), 100, now, now.plusSeconds(300)),
                new Progress(State.PLACED, null, 1, List.of(), now, 0, false, List.of()));

        process.getBean(Orders.class).add(left);

        await().untilAsserted(() -> assertThat(client.get(alice, "/api/orders/" + left.id())
                        .body()
                        .path("receipt")
                        .asBoolean())
                .isTrue());
    }

    @Test
    void countsWhatBecomesOfOrders() {
        client.post(alice, "/api/orders", key, BASKET);

        MeterRegistry meters = process.getBean(MeterRegistry.class);

        assertThat(meters.get("shop.orders.ended")
                        .tag("state", "confirmed")
                        .counter()
                        .count())
                .isPositive();
        assertThat(meters.get("shop.orders.backlog").gauge().value()).isNotNegative();
    }
}
