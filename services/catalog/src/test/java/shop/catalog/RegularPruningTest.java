package shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import shop.catalog.domain.PruneReservations;
import shop.catalog.mongo.MongoReservations;
import shop.catalog.mongo.ProductIndexes;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

class RegularPruningTest {

    @Test
    void goesOnAfterAnOutageAndUntilItIsStopped() {
        try (ModuleDatabase database = ModuleDatabase.open(
                "catalog", EmbeddedMongo.uri("catalog"), new SimpleMeterRegistry(), ProductIndexes::create)) {
            TestCatalog catalog = new TestCatalog(database::get);
            catalog.add(TestCatalog.product("CUP-1", 1));
            UUID order = TestCatalog.order();
            catalog.reserve.reserve(order, Map.of("CUP-1", 1), catalog.deadline());
            catalog.release.release(order, Set.of("CUP-1"), catalog.deadline());
            catalog.clock.advance(Duration.ofHours(1));
            AtomicInteger turns = new AtomicInteger();
            Supplier<MongoDatabase> downAtFirst = () -> {
                if (turns.getAndIncrement() < 2) {
                    throw new MongoTimeoutException("down");
                }
                return database.get();
            };
            RegularPruning pruning = new RegularPruning(
                    new PruneReservations(new MongoReservations(downAtFirst), catalog.clock), Duration.ofMillis(10));

            pruning.start();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(catalog.entries("CUP-1")).isEmpty());
            pruning.stop();

            assertThat(turns.get()).isGreaterThan(2);
            assertThat(pruning.isRunning()).isFalse();
        }
    }
}
