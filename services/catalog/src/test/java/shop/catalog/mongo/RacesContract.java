package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.order;
import static shop.catalog.TestCatalog.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    abstract TestCatalog catalog();

    private static <T> List<T> atOnce(Collection<Callable<T>> calls) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private void invariantHolds() {
        for (String sku : SKUS) {
            StockCount count = catalog.stock(sku);
            assertThat(count.stock()).isNotNegative();
            assertThat(count.reserved()).isNotNegative();
            assertThat(count.stock() + count.reserved() + count.sold()).isEqualTo(count.supplied());
            int held = catalog.entries(sku).stream()
                    .filter(entry -> entry.getString("state").equals("RESERVED"))
                    .mapToInt(entry -> entry.getInteger("quantity"))
                    .sum();
            assertThat(count.reserved()).isEqualTo(held);
        }
    }

    private List<State> states(UUID order) {
        return catalog.reservations.of(order, SKUS).values().stream()
                .map(entry -> entry.state())
                .toList();
    }

    @Test
    void sellsTheLastPiecesOnce() throws Exception {
        catalog.add(product("A-1", 10), product("B-1", 0), product("C-1", 0));
        Callable<Boolean> buyOne = () -> catalog.reserve
                .reserve(order(), Map.of("A-1", 1), catalog.deadline())
                .reserved();

        List<Boolean> answers =
                atOnce(IntStream.range(0, 80).mapToObj(i -> buyOne).toList());

        assertThat(answers).filteredOn(reserved -> reserved).hasSize(10);
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(0, 10, 0, 10));
        invariantHolds();
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

        List<Boolean> reserved = atOnce(calls);

        for (int i = 0; i < orders.size(); i++) {
            assertThat(states(orders.get(i)))
                    .hasSize(3)
                    .containsOnly(reserved.get(i) ? State.RESERVED : State.RELEASED);
        }
        assertThat(reserved).contains(true, false);
        invariantHolds();
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

            List<ReserveOutcome> answers = atOnce(calls);

            answers.remove(calls.indexOf(supply));
            assertThat(answers).containsOnly(answers.getFirst());
            assertThat(states(order))
                    .hasSize(3)
                    .containsOnly(answers.getFirst().reserved() ? State.RESERVED : State.RELEASED);
            invariantHolds();
        }
    }

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

            atOnce(calls);

            assertThat(states(order)).hasSize(3).containsOnly(State.RELEASED);
            assertThat(catalog.stock("C-1")).isEqualTo(new StockCount(3, 0, 0, 3));
            invariantHolds();
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

            atOnce(List.of(settle, release, settle, release));

            assertThat(states(order)).hasSize(1).doesNotContain(State.RESERVED);
            invariantHolds();
        }
        assertThat(catalog.stock("A-1").reserved()).isZero();
    }
}
