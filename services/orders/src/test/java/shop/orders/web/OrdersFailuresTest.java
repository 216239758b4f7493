package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import shop.orders.api.OrdersApi;
import shop.orders.testing.SampleOrders;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.platform.testing.TestTokens;

/** However orders are reached, a call that fails throws, soon, and never answers. */
class OrdersFailuresTest {

    private static final Caller ALICE = TestTokens.caller("alice");

    @Test
    void throwSoonWhenTheStoreIsAway() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        String away = "mongodb://localhost:" + closed + "/orders?serverSelectionTimeoutMS=300";
        try (var process = OrdersProcess.start(away);
                var consumer = OrdersProcess.consumerOf(process)) {
            for (Executable call : everything(process.getBean(OrdersApi.class))) {
                assertTimeout(Duration.ofSeconds(5), () -> assertThrows(RuntimeException.class, call));
            }
            for (Executable call : everything(consumer.getBean(OrdersApi.class))) {
                Refusal refusal = assertTimeout(Duration.ofSeconds(10), () -> assertThrows(Refusal.class, call));
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
            }
        }
    }

    private static List<Executable> everything(OrdersApi orders) {
        UUID id = UUID.randomUUID();
        return List.of(
                () -> orders.place(ALICE, id.toString(), SampleOrders.request(100, "A")),
                () -> orders.order(ALICE, id),
                () -> orders.orders(ALICE, null, null, 10),
                () -> orders.cancel(ALICE, id));
    }
}
