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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.catalog.TestCatalog;
import shop.catalog.domain.Reservation.State;
import shop.catalog.domain.ReserveOutcome;
import shop.catalog.domain.StockCount;

/** What stays true on every store when calls run at the same time. */
abstract class RacesContract {

    private static final List<String> SKUS = List.of("A-1", "B-1", "C-1");

    private final TestCatalog catalog = catalog();

    private final Race race = new Race(catalog);

    abstract TestCatalog catalog();

    @Test
    void sellsTheLastPiecesOnce() throws Exception {
        catalog.add(product("A-1", 10), product("B-1", 0), product("C-1", 0));
        Callable<Boolean> buyOne = () -> catalog.reserve
                .reserve(order(), Map.of("A-1", 1), catalog.deadline())
                .reserved();

        List<Boolean> answers =
                Race.atOnce(IntStream.range(0, 80).mapToObj(i -> buyOne).toList());

        assertThat(answers).filteredOn(reserved -> reserved).hasSize(10);
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(0, 10, 0, 10));
        race.invariantHolds(SKUS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsAllLinesOfAnOrderOrNone(long seed) throws Exception {
        Random random = new Random(seed);
        SKUS.forEach(sku -> catalog.add(product(sku, 20)));
        List<UUID> orders = IntStream.range(0, 40).mapToObj(i -> order()).toList();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (UUID order : orders) {
            Map<String, Integer> lines =
                    Map.of("A-1", 1 + random.nextInt(3), "B-1", 1 + random.nextInt(3), "C-1", 1 + random.nextInt(3));
            calls.add(() ->
                    catalog.reserve.reserve(order, lines, catalog.deadline()).reserved());
        }

        List<Boolean> reserved = Race.atOnce(calls);

        for (int i = 0; i < orders.size(); i++) {
            assertThat(race.states(SKUS, orders.get(i)))
                    .hasSize(3)
                    .containsOnly(reserved.get(i) ? State.RESERVED : State.RELEASED);
        }
        assertThat(reserved).contains(true, false);
        race.invariantHolds(SKUS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesAllDuplicatesOfAnOrderOneAnswerWhileStockComesAndGoes(long seed) throws Exception {
        Random random = new Random(seed);
        SKUS.forEach(sku -> catalog.add(product(sku, sku.equals("B-1") ? 0 : 500)));
        for (int round = 0; round < 30; round++) {
            UUID order = order();
            Map<String, Integer> lines = Map.of("A-1", 1, "B-1", 1, "C-1", 1);
            Callable<ReserveOutcome> reserve = () -> catalog.reserve.reserve(order, lines, catalog.deadline());
            Callable<ReserveOutcome> supply = () -> {
                catalog.products.find("B-1").ifPresent(b -> catalog.products.changeStock("B-1", b.version(), 1));
                return new ReserveOutcome(null, null);
            };
            List<Callable<ReserveOutcome>> calls = new ArrayList<>(List.of(reserve, reserve, reserve, reserve));
            calls.add(random.nextInt(5), supply);

            List<ReserveOutcome> answers = Race.atOnce(calls);

            answers.remove(calls.indexOf(supply));
            assertThat(answers).containsOnly(answers.getFirst());
            assertThat(race.states(SKUS, order))
                    .hasSize(3)
                    .containsOnly(answers.getFirst().reserved() ? State.RESERVED : State.RELEASED);
            race.invariantHolds(SKUS);
        }
    }
}
