package shop.storefront.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource({
        "PLACED,     1, RESERVED,   true",
        "RESERVED,   2, AUTHORISED, true",
        "AUTHORISED, 3, CONFIRMED,  true",
        "CAPTURING,  3, CONFIRMED,  false",
        "CONFIRMED,  4, ,           false",
        "REJECTED,   0, ,           false",
        "CANCELLED,  0, ,           false"
    })
    void knowsHowFarItIsAndWhatItWaitsFor(
            Order.State state, int steps, Order.@Nullable State next, boolean cancellable) {
        Order order = new Order(UUID.randomUUID(), state, null, List.of(), 100, Instant.EPOCH, false);

        assertThat(order.way().stream().filter(order::hasReached)).hasSize(steps);
        assertThat(order.next()).isEqualTo(next);
        assertThat(order.isCancellable()).isEqualTo(cancellable);
    }
}
