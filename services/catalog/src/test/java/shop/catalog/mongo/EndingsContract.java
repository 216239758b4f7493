package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.order;
import static shop.catalog.TestCatalog.product;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.catalog.TestCatalog;
import shop.catalog.domain.ReserveOutcome;
import shop.catalog.domain.ReserveRefusal;
import shop.catalog.domain.StockCount;

/** How reservations end on every store. */
abstract class EndingsContract {

    private static final Set<String> BOTH = Set.of("A-1", "B-1");

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
    void releasesOnceAndRefusesTheOrderFromThenOn() {
        reserve(3, 2);

        catalog.release.release(order, BOTH, deadline);
        catalog.release.release(order, BOTH, deadline);

        nothingIsReserved();
        assertThat(reserve(3, 2)).isEqualTo(new ReserveOutcome(ReserveRefusal.RELEASED, null));
        nothingIsReserved();
        assertThat(catalog.changed).containsExactly("B-1", "B-1");
    }

    @Test
    void refusesAReserveThatArrivesAfterItsRelease() {
        catalog.release.release(order, Set.of("A-1", "B-1", "NONE"), deadline);

        assertThat(reserve(1, 1)).isEqualTo(new ReserveOutcome(ReserveRefusal.RELEASED, null));
        nothingIsReserved();
        assertThat(catalog.entries("A-1"))
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.getInteger("quantity")).isZero());
    }

    @Test
    void settlesOnceAndNeverUndoesIt() {
        reserve(3, 2);

        catalog.settle.settle(order, BOTH);
        catalog.settle.settle(order, BOTH);
        catalog.release.release(order, BOTH, deadline);

        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(2, 0, 3, 5));
        assertThat(catalog.stock("B-1")).isEqualTo(new StockCount(0, 0, 2, 2));
        assertThat(reserve(3, 2).reserved()).isTrue();
    }

    @Test
    void settlesNothingThatIsReleasedOrWasNeverReserved() {
        catalog.settle.settle(order(), BOTH);
        catalog.release.release(order, BOTH, deadline);
        catalog.settle.settle(order, BOTH);

        nothingIsReserved();
    }

    @Test
    void releasesWhatADeadProcessLeftHalfRefused() {
        catalog.reservations.take(order, "A-1", 3, deadline);
        catalog.reservations.bury(order, "B-1", deadline, ReserveRefusal.OUT_OF_STOCK);

        assertThat(reserve(3, 2)).isEqualTo(new ReserveOutcome(ReserveRefusal.OUT_OF_STOCK, "B-1"));
        nothingIsReserved();
    }

    @Test
    void forgetsFifteenMinutesAfterTheDeadlineWhatIsOverAndOnlyThat() {
        UUID settled = order();
        UUID open = order();
        List.of(order, settled, open).forEach(id -> catalog.reserve.reserve(id, Map.of("A-1", 1), deadline));
        catalog.release.release(order, Set.of("A-1", "B-1"), deadline);
        catalog.settle.settle(settled, Set.of("A-1"));

        catalog.clock.advance(Duration.ofMinutes(20));
        catalog.prune.prune();
        assertThat(catalog.entries("A-1")).hasSize(3);

        catalog.clock.advance(Duration.ofMillis(1));
        catalog.prune.prune();
        assertThat(catalog.entries("A-1"))
                .extracting(entry -> entry.get("orderId"))
                .containsExactly(open);
        assertThat(catalog.entries("B-1")).isEmpty();
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(3, 1, 1, 5));
    }
}
