package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.orders.domain.Line;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Progress;
import shop.orders.domain.Purchase;
import shop.orders.domain.State;
import shop.platform.testing.TestTokens;

/** Following an order by the public API, to its end. */
class FollowOrdersApiTest extends PublicApi {

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
    void showsTwentyOrdersUnlessAskedForMore() {
        for (int i = 0; i < 21; i++) {
            client.post(alice, "/api/orders", key + i, BASKET);
        }

        var page = client.get(alice, "/api/orders");

        assertThat(page.body().path("items")).hasSize(20);
        assertThat(page.body().path("next").isNull()).isFalse();
        assertThat(client.get(alice, "/api/orders?limit=100").body().path("items"))
                .hasSize(21);
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
