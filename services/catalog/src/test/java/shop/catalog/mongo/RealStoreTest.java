package shop.catalog.mongo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.catalog.TestCatalog;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.RealMongo;

@EnabledIfDockerAvailable
class RealStoreTest {

    private final ModuleDatabase database =
            ModuleDatabase.open("catalog", RealMongo.uri("catalog"), new SimpleMeterRegistry(), ProductIndexes::create);

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class WithProducts extends ProductsContract {

        @Override
        TestCatalog catalog() {
            return new TestCatalog(database::get);
        }
    }

    @Nested
    class WithReservations extends ReservationsContract {

        @Override
        TestCatalog catalog() {
            return new TestCatalog(database::get);
        }
    }

    @Nested
    class WithEndings extends EndingsContract {

        @Override
        TestCatalog catalog() {
            return new TestCatalog(database::get);
        }
    }

    @Nested
    class WithRaces extends RacesContract {

        @Override
        TestCatalog catalog() {
            return new TestCatalog(database::get);
        }
    }

    @Nested
    class WithEndingRaces extends EndingRacesContract {

        @Override
        TestCatalog catalog() {
            return new TestCatalog(database::get);
        }
    }
}
