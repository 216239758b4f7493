package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import shop.orders.api.CancelAnswer;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderRequest;
import shop.orders.api.OrderState;
import shop.orders.api.OrderView;
import shop.orders.api.PlaceAnswer;
import shop.platform.testing.Processes;
import tools.jackson.databind.json.JsonMapper;

/** The first release's contract JSON, with members that a later one adds: both directions are read. */
class RecordedContractTest {

    private static ServletWebServerApplicationContext process;

    @BeforeAll
    static void start() {
        process = Processes.start(OrdersConsumer.class);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void readsAnAnswer() throws IOException {
        PlaceAnswer answer = read("place-answer.json", PlaceAnswer.class);

        OrderView order = Objects.requireNonNull(answer.order());
        assertThat(order.state()).isEqualTo(OrderState.REJECTED);
        assertThat(order.reason()).isEqualTo("OUT_OF_STOCK");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00.123Z"));
        assertThat(order.lines()).containsExactly(new OrderView.Line("A", "Thing A", 2, 100));
        assertThat(answer.presentTotalInCents()).isNull();
    }

    @Test
    void readsPagesAndCancellations() throws IOException {
        OrderView order = read("order-view.json", OrderView.class);

        assertThat(order.lines()).hasSize(1);
        assertThat(read("order-page.json", OrderPage.class)).isEqualTo(new OrderPage(List.of(order), "AAABm6Xo0Hs"));
        assertThat(read("cancel-answer.json", CancelAnswer.class)).isEqualTo(new CancelAnswer(order, false));
    }

    @Test
    void readsARequest() throws IOException {
        assertThat(read("order-request.json", OrderRequest.class))
                .isEqualTo(new OrderRequest(List.of(new OrderRequest.Line("A", 2)), 200));
    }

    @Test
    void existsForEveryRecordOfTheContract() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:shop/orders/api/*.class")) {
            String name = String.valueOf(file.getFilename()).replace(".class", "");
            String recorded = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            boolean top = !name.contains("$")
                    && Class.forName("shop.orders.api." + name).isRecord();
            if (top && getClass().getResource("/previous-release/" + recorded + ".json") == null) {
                missing.add(recorded);
            }
        }
        assertThat(missing).isEmpty();
    }

    private <T> T read(String recorded, Class<T> type) throws IOException {
        try (InputStream json =
                Objects.requireNonNull(getClass().getResourceAsStream("/previous-release/" + recorded))) {
            return process.getBean(JsonMapper.class).readValue(json, type);
        }
    }
}
