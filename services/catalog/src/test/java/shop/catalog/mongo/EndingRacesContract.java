package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.order;
import static shop.catalog.TestCatalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.catalog.TestCatalog;
import shop.catalog.domain.Reservation.State;
import shop.catalog.domain.StockCount;

/** What stays true on every store when an order ends while it is being reserved, or in two ways at once. */
abstract class EndingRacesContract {

    private static final List<String> SKUS = List.of("A-1", "B-1", "C-1");

    private final TestCatalog catalog = catalog();
    private final Race race = new Race(catalog);

    abstract TestCatalog catalog();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leavesNothingReservedWhenAReleaseRacesItsReserves(long seed) throws Exception {
        Random random = new Random(seed);
        SKUS.forEach(sku -> catalog.add(product(sku, 3)));
        for (int round = 0; round < 30; round++) {
            UUID order = order();
            Map<String, Integer> lines = Map.of("A-1", 1, "B-1", 2, "C-1", 3);
            Callable<Boolean> reserve = () ->
                    catalog.reserve.reserve(order, lines, catalog.deadline()).reserved();
            Callable<Boolean> release = () -> {
                catalog.release.release(order, SKUS, catalog.deadline());
                return false;
            };
            List<Callable<Boolean>> calls = new ArrayList<>(List.of(reserve, reserve, reserve));
            calls.add(random.nextInt(4), release);

            Race.atOnce(calls);

            assertThat(race.states(SKUS, order)).hasSize(3).containsOnly(State.RELEASED);
            assertThat(catalog.stock("C-1")).isEqualTo(new StockCount(3, 0, 0, 3));
            race.invariantHolds(SKUS);
        }
    }

    @Test
    void eitherSettlesOrReleasesAPieceButNeverBoth() throws Exception {
        SKUS.forEach(sku -> catalog.add(product(sku, 30)));
        for (int round = 0; round < 30; round++) {
            UUID order = order();
            catalog.reserve.reserve(order, Map.of("A-1", 1), catalog.deadline());
            Callable<Boolean> settle = () -> {
                catalog.settle.settle(order, List.of("A-1"));
                return true;
            };
            Callable<Boolean> release = () -> {
                catalog.release.release(order, List.of("A-1"), catalog.deadline());
                return true;
            };

            Race.atOnce(List.of(settle, release, settle, release));

            assertThat(race.states(SKUS, order)).hasSize(1).doesNotContain(State.RESERVED);
            race.invariantHolds(SKUS);
        }
        assertThat(catalog.stock("A-1").reserved()).isZero();
    }
}
