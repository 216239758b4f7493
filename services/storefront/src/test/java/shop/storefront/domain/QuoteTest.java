package shop.storefront.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private final Basket basket = Basket.EMPTY.add("MUG-1", 2).add("TEE-9", 1);

    @Test
    void addsUpWhatEachLineCostsNow() {
        Quote quote = Quote.of(basket, Map.of("MUG-1", article("MUG-1", 250, 2), "TEE-9", article("TEE-9", 1_999, 1)));

        assertThat(quote.totalInCents()).isEqualTo(2_499);
        assertThat(quote.isOrderable()).isTrue();
    }

    @Test
    void isNotOrderableWithOneLineOfWhichThereIsTooLittle() {
        Quote quote = Quote.of(basket, Map.of("MUG-1", article("MUG-1", 250, 1), "TEE-9", article("TEE-9", 1_999, 9)));

        assertThat(quote.isOrderable()).isFalse();
        assertThat(quote.lines()).extracting(Quote.Line::isAvailable).containsExactly(false, true);
    }

    @Test
    void isNotOrderableWithALineThatIsNoLongerSold() {
        Quote quote = Quote.of(basket, Map.of("MUG-1", article("MUG-1", 250, 9)));

        assertThat(quote.isOrderable()).isFalse();
        assertThat(quote.totalInCents()).isEqualTo(500);
    }

    @Test
    void isNotOrderableWhileNothingIsKnownOfItOrInIt() {
        assertThat(Quote.unpriced(basket).isOrderable()).isFalse();
        assertThat(Quote.unpriced(basket).lines()).hasSize(2);
        assertThat(Quote.of(Basket.EMPTY, Map.of()).isOrderable()).isFalse();
    }

    @Test
    void refusesToAddUpWhatIsBeyondAllNumbers() {
        Quote quote = Quote.of(basket, Map.of("MUG-1", article("MUG-1", Long.MAX_VALUE, 9)));

        assertThatThrownBy(quote::totalInCents).isInstanceOf(ArithmeticException.class);
    }

    private static Article article(String sku, long priceInCents, int stock) {
        return new Article(sku, "Name", "Words", "kitchen", priceInCents, "", stock);
    }
}
