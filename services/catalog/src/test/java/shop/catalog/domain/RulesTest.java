package shop.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.Refusal;

class RulesTest {

    private static final Details GOOD = new Details("Cup", "", "cups", 1, "");
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    static Stream<Details> badDetails() {
        return Stream.of(
                new Details(" ", "", "cups", 1, ""),
                new Details("x".repeat(121), "", "cups", 1, ""),
                new Details("a\u0000b", "", "cups", 1, ""),
                new Details("a\ud800b", "", "cups", 1, ""),
                new Details("Cup", "x".repeat(2001), "cups", 1, ""),
                new Details("Cup", "line\nline", "cups", 1, ""),
                new Details("Cup", "", "Cups", 1, ""),
                new Details("Cup", "", "c", 1, ""),
                new Details("Cup", "", "cups", 0, ""),
                new Details("Cup", "", "cups", 100_000_001, ""),
                new Details("Cup", "", "cups", 1, "A".repeat(64)),
                new Details("Cup", "", "cups", 1, "a".repeat(63)));
    }

    @ParameterizedTest
    @MethodSource("badDetails")
    void refuseDetailsOutsideTheirBounds(Details details) {
        assertThatThrownBy(details::checked).isInstanceOf(Refusal.class);
    }

    @Test
    void allowDetailsAtTheirBounds() {
        assertThatCode(GOOD::checked).doesNotThrowAnyException();
        assertThatCode(new Details("😀".repeat(60), "x".repeat(2000), "c-", 100_000_000, "a".repeat(64))::checked)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-A", "cup", "A_B", "A B", "A\n", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Ä1"})
    void refuseWhatIsNoSku(String sku) {
        assertThat(Sku.isValid(sku)).isFalse();
    }

    @Test
    void refuseOrdersThatNoCustomerPlaces() {
        Map<String, Integer> withoutQuantity = new HashMap<>();
        withoutQuantity.put("CUP-1", null);

        assertThatThrownBy(() -> OrderLines.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderLines.of(Map.of("CUP-1", 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderLines.of(Map.of("CUP-1", Integer.MIN_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderLines.of(Map.of("CUP-1", Integer.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderLines.of(withoutQuantity)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderLines.of(Collections.nCopies(101, "CUP-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseDeadlinesThatWouldKeepAnEntryForGood() {
        assertThatThrownBy(() -> OrderLines.deadline(Instant.MAX, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(OrderLines.deadline(Instant.MIN, NOW)).isEqualTo(Instant.EPOCH);
        assertThat(OrderLines.deadline(NOW.plus(Duration.ofMinutes(5)), NOW)).isAfter(NOW);
    }
}
