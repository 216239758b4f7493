package shop.orders.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.orders.testing.Shop;

class FiftyLinesTest {

    private static final int PRICE = 100;

    @Test
    void costNoMoreCallsOfNeighboursAndStoreThanOne() {
        assertThat(callsOfAnOrderOf(Basket.MAX_LINES)).isEqualTo(callsOfAnOrderOf(1));
    }

    private static int callsOfAnOrderOf(int lines) {
        Shop shop = new Shop();
        Object[] skusAndQuantities = IntStream.range(0, lines)
                .mapToObj(line -> "SKU-" + line)
                .peek(sku -> shop.catalog.with(sku, PRICE, 1))
                .flatMap(sku -> Stream.of(sku, 1))
                .toArray();

        shop.process().place.place(Shop.customer("alice"), Shop.key(), Shop.basket(lines * PRICE, skusAndQuantities));

        assertThat(shop.all()).singleElement().returns(State.CONFIRMED, Order::state);
        return shop.faults.calls();
    }
}
