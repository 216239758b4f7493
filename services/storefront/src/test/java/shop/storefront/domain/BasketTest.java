package shop.storefront.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.Refusal;

class BasketTest {

    @Test
    void addsUpPiecesOfTheSameProductAndKeepsTheOrder() {
        Basket basket = Basket.EMPTY.add("B-2", 1).add("A-1", 2).add("B-2", 3);

        assertThat(basket.lines()).containsExactly(Map.entry("B-2", 4), Map.entry("A-1", 2));
        assertThat(basket.pieces()).isEqualTo(6);
    }

    @Test
    void cutsPiecesOfOneProductOffAtNinetyNine() {
        Basket basket = Basket.EMPTY.add("A-1", 99).add("A-1", 99);

        assertThat(basket.pieces()).isEqualTo(99);
    }

    @Test
    void changesOnlyWhatItHoldsAndDropsWhatIsSetToNone() {
        Basket basket = Basket.EMPTY.add("B-2", 1).add("A-1", 2);

        assertThat(basket.change("B-2", 99).lines()).containsExactly(Map.entry("B-2", 99), Map.entry("A-1", 2));
        assertThat(basket.change("B-2", 0).lines()).containsExactly(Map.entry("A-1", 2));
        assertThat(basket.change("C-3", 5)).isEqualTo(basket);
        assertThatThrownBy(() -> basket.change("B-2", 100)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> basket.change("B-2", -1)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesTheFiftyFirstProductButNotMoreOfOneItHolds() {
        Basket full = new Basket(IntStream.range(0, 50).boxed().collect(Collectors.toMap(i -> "SKU-" + i, i -> 1)));

        assertThat(full.add("SKU-7", 1).pieces()).isEqualTo(51);
        assertThatThrownBy(() -> full.add("SKU-50", 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo("basket-full"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAQuantityThatIsNone(int quantity) {
        assertThatThrownBy(() -> Basket.EMPTY.add("A-1", quantity)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a:1", "ä", "$ne", "-a", "x\u0000", "<script>"})
    void refusesWhatIsNoProductNumber(String sku) {
        assertThatThrownBy(() -> Basket.EMPTY.add(sku, 1)).isInstanceOf(Refusal.class);
    }
}
