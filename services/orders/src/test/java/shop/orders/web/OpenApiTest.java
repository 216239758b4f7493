package shop.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.orders.OrdersModule;
import shop.orders.domain.PlaceOrder;
import shop.platform.openapi.ModuleDocument;
import shop.platform.testing.openapi.ApiComparison;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    @Test
    void describesWhatRuns() {
        try (var process = OrdersProcess.start()) {
            ApiComparison comparison = ApiComparison.of(process, "orders", "shop.orders")
                    // Optional for Spring and its form left to the use case, so that the answer can name what is wrong
                    .byHand("POST /api/orders", "Idempotency-Key");

            assertThat(comparison.differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "12345678", "my-first_ORDER", "12345678.", "ä2345678"})
    void describesAKeyAsItIsTaken(String key) {
        assertThat(described().matcher(key).find()).isEqualTo(PlaceOrder.isKey(key));
    }

    @Test
    void describesTheLongestKey() {
        assertThat(described().matcher("k".repeat(64)).find()).isTrue();
        assertThat(PlaceOrder.isKey("k".repeat(64))).isTrue();
        assertThat(described().matcher("k".repeat(65)).find()).isFalse();
        assertThat(PlaceOrder.isKey("k".repeat(65))).isFalse();
    }

    private static Pattern described() {
        JsonNode document =
                new ModuleDocument("orders", OrdersModule.class).document().orElseThrow();
        return Pattern.compile(document.at("/paths/~1api~1orders/post/parameters/0/schema/pattern")
                .asString());
    }
}
