package shop.catalog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.TestCatalog.product;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.catalog.TestCatalog;
import shop.catalog.domain.Reservations;
import shop.catalog.domain.ReserveOutcome;
import shop.catalog.domain.ReserveRefusal;
import shop.catalog.domain.StockCount;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

/** The moments of a reserve at which the same order, or its release, comes a second time: each one on purpose. */
class InterleavingsTest {

    private static final Map<String, Integer> LINES = Map.of("A-1", 1, "B-1", 1);
    private static final ReserveOutcome OUT_OF_B = new ReserveOutcome(ReserveRefusal.OUT_OF_STOCK, "B-1");

    private final ModuleDatabase database = ModuleDatabase.open(
            "catalog", EmbeddedMongo.uri("catalog"), new SimpleMeterRegistry(), ProductIndexes::create);
    private final TestCatalog catalog = new TestCatalog(database::get);
    private final UUID order = TestCatalog.order();
    private final AtomicReference<@Nullable ReserveOutcome> second = new AtomicReference<>();

    @BeforeEach
    void stockOfTheFirstLineOnly() {
        catalog.add(product("A-1", 5), product("B-1", 0));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ReserveOutcome reserve() {
        return catalog.reserve.reserve(order, LINES, catalog.deadline());
    }

    private ReserveOutcome reserveWith(String moment, Runnable meanwhile) {
        return catalog.reserveThrough(before(moment, meanwhile)).reserve(order, LINES, catalog.deadline());
    }

    private void supplyB() {
        catalog.products.find("B-1").ifPresent(b -> catalog.products.changeStock("B-1", b.version(), 1));
    }

    /** Lets something happen once, just before the store is asked for this. */
    private static UnaryOperator<Reservations> before(String moment, Runnable meanwhile) {
        AtomicReference<@Nullable Runnable> once = new AtomicReference<>(meanwhile);
        return store -> (Reservations) Proxy.newProxyInstance(
                Reservations.class.getClassLoader(),
                new Class<?>[] {Reservations.class},
                (proxy, method, arguments) -> {
                    Runnable now = method.getName().equals(moment) ? once.getAndSet(null) : null;
                    if (now != null) {
                        now.run();
                    }
                    return method.invoke(store, arguments);
                });
    }

    @Test
    void joinsTheDuplicateThatGotTheLastLineBeforeTheTombstone() {
        ReserveOutcome first = reserveWith("bury", () -> {
            supplyB();
            second.set(reserve());
        });

        assertThat(first.reserved()).isTrue();
        assertThat(second.get()).isEqualTo(first);
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(4, 1, 0, 5));
        assertThat(catalog.stock("B-1")).isEqualTo(new StockCount(0, 1, 0, 1));
    }

    @Test
    void refusesTheDuplicateThatComesBetweenTombstoneAndRollBack() {
        ReserveOutcome first = reserveWith("giveBack", () -> {
            supplyB();
            second.set(reserve());
        });

        assertThat(first).isEqualTo(OUT_OF_B);
        assertThat(second.get()).isEqualTo(OUT_OF_B);
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(5, 0, 0, 5));
        assertThat(catalog.stock("B-1")).isEqualTo(new StockCount(1, 0, 0, 1));
    }

    @Test
    void takesNothingWhenTheReleaseComesBetweenItsLines() {
        supplyB();

        ReserveOutcome outcome =
                reserveWith("take", () -> catalog.release.release(order, LINES.keySet(), catalog.deadline()));

        assertThat(outcome).isEqualTo(new ReserveOutcome(ReserveRefusal.RELEASED, null));
        assertThat(catalog.stock("A-1")).isEqualTo(new StockCount(5, 0, 0, 5));
        assertThat(catalog.stock("B-1")).isEqualTo(new StockCount(1, 0, 0, 1));
    }
}
