package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.order;
import static shop.catalog.TestCatalog.product;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.catalog.TestCatalog;
import shop.catalog.domain.ReserveOutcome;
import shop.catalog.domain.ReserveRefusal;
import shop.catalog.domain.StockCount;

/** What reservations do on every store. */
abstract class ReservationsContract {

    private final TestCatalog catalog = catalog();
    private final UUID order = order();
    private final Instant deadline = catalog.deadline();

    abstract TestCatalog catalog();

    @BeforeEach
    void twoProducts() {
        catalog.add(product("A-1", 5), product("B-1", 2));
    }

    private ReserveOutcome reserve(int ofA, int ofB) {
        return catalog.reserve.reserve(order, Map.of("A-1", ofA, "B-1", ofB), deadline);
    }

    private void nothingIsReserved() {
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(5, 0, 0, 5));
        assertThat(catalog.stock("B-1")).isEqualTo(new StockCount(2, 0, 0, 2));
    }

    @Test
    void reservesAllLinesOnce() {
        assertThat(reserve(3, 2).reserved()).isTrue();
        assertThat(reserve(3, 2).reserved()).isTrue();

        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(2, 3, 0, 5));
        assertThat(catalog.stock("B-1")).isEqualTo(new StockCount(0, 2, 0, 2));
        assertThat(catalog.changed).containsExactly("B-1");
    }

    @Test
    void takesNothingWhenOneLineIsOutOfStock() {
        ReserveOutcome outcome = reserve(5, 3);

        assertThat(outcome).isEqualTo(new ReserveOutcome(ReserveRefusal.OUT_OF_STOCK, "B-1"));
        nothingIsReserved();
        assertThat(catalog.changed).containsExactly("A-1", "A-1");
    }

    @Test
    void refusesTheSameOrderForTheSameReasonWhenStockHasComeMeanwhile() {
        reserve(1, 3);
        catalog.products.changeStock(
                "B-1", catalog.products.find("B-1").orElseThrow().version(), 10);

        assertThat(reserve(1, 3)).isEqualTo(new ReserveOutcome(ReserveRefusal.OUT_OF_STOCK, "B-1"));
        assertThat(catalog.reserve.reserve(order(), Map.of("B-1", 3), deadline).reserved())
                .isTrue();
    }

    @Test
    void takesNothingForAnUnknownProduct() {
        ReserveOutcome outcome = catalog.reserve.reserve(order, Map.of("A-1", 1, "NONE", 1), deadline);

        assertThat(outcome).isEqualTo(new ReserveOutcome(ReserveRefusal.UNKNOWN_PRODUCT, "NONE"));
        nothingIsReserved();
        assertThat(catalog.entries("A-1")).isEmpty();
    }

    @Test
    void refusesAReserveAfterItsDeadline() {
        catalog.clock.advance(Duration.ofMinutes(5));

        assertThat(reserve(1, 1)).isEqualTo(new ReserveOutcome(ReserveRefusal.TOO_LATE, null));
        assertThat(reserve(1, 1)).isEqualTo(new ReserveOutcome(ReserveRefusal.TOO_LATE, null));
        nothingIsReserved();
    }

    @Test
    void repeatsItsAnswerAfterTheDeadline() {
        reserve(1, 1);
        catalog.clock.advance(Duration.ofMinutes(6));

        assertThat(reserve(1, 1).reserved()).isTrue();
        assertThat(catalog.stock("A-1").reserved()).isEqualTo(1);
    }

    @Test
    void finishesWhatADeadProcessLeftHalfDone() {
        catalog.reservations.take(order, "A-1", 3, deadline);

        assertThat(reserve(3, 2).reserved()).isTrue();
        assertThat(catalog.stock("A-1").reserved()).isEqualTo(3);
    }
}
