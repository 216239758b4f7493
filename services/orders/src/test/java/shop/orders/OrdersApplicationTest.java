package shop.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import shop.orders.api.OrderRequest;
import shop.orders.api.OrderState;
import shop.orders.api.OrdersApi;
import shop.orders.api.PlaceAnswer;
import shop.orders.testing.FakeCatalog;
import shop.orders.testing.FakePayments;
import shop.orders.testing.FakeStorage;
import shop.orders.testing.NeighboursProcess;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.Processes;
import shop.platform.testing.TestTokens;

/** The process as it ships, with its neighbours in another one. */
class OrdersApplicationTest {

    private static final OrderRequest TWO = new OrderRequest(List.of(new OrderRequest.Line("A", 2)), 200);

    private final Caller alice = TestTokens.caller("alice");

    @Test
    void completesOrdersWithNeighboursOverHttp() {
        try (var neighbours = Processes.start(NeighboursProcess.class);
                var orders = start(Processes.port(neighbours))) {
            OrdersApi api = orders.getBean(OrdersApi.class);

            PlaceAnswer sold = api.place(alice, key(), TWO);
            PlaceAnswer soldOut = api.place(alice, key(), TWO);

            UUID id = sold.order().id();
            await().until(() -> api.order(alice, id).orElseThrow().receipt());
            await().until(() ->
                    api.order(alice, soldOut.order().id()).orElseThrow().state() == OrderState.REJECTED);
            FakeCatalog.Count count =
                    neighbours.getBean(FakeCatalog.class).counts().get("A");
            assertThat(count).isEqualTo(new FakeCatalog.Count(3, 1, 0, 2));
            assertThat(neighbours.getBean(FakePayments.class).captures(id)).isEqualTo(1);
            assertThat(neighbours.getBean(FakeStorage.class).receipts().get(id).text())
                    .contains(id.toString());
        }
    }

    @Test
    void stopsPromptlyWhateverItsNeighboursDo() {
        var neighbours = Processes.start(NeighboursProcess.class);
        var orders = start(Processes.port(neighbours));
        OrdersApi api = orders.getBean(OrdersApi.class);
        UUID id = api.place(alice, key(), TWO).order().id();
        neighbours.close();

        assertThatThrownBy(() -> api.place(alice, key(), TWO)).isInstanceOf(Refusal.class);
        assertThat(api.order(alice, id)).isPresent();

        long begin = System.nanoTime();
        orders.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    private static ServletWebServerApplicationContext start(int neighbours) {
        String address = "base-url=http://localhost:" + neighbours;
        return Processes.start(
                OrdersApplication.class,
                "shop.orders.mongo-uri=" + EmbeddedMongo.uri("orders"),
                "spring.http.serviceclient.catalog." + address,
                "spring.http.serviceclient.payments." + address,
                "spring.http.serviceclient.storage." + address);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
