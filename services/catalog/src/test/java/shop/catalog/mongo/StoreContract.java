package shop.catalog.mongo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import shop.catalog.TestCatalog;
import shop.platform.mongo.ModuleDatabase;

/** Everything that a store of the catalog promises. */
abstract class StoreContract {

    private final ModuleDatabase database;

    /** @param uri of a database that nobody has used yet */
    StoreContract(String uri) {
        database = ModuleDatabase.open("catalog", uri, new SimpleMeterRegistry(), ProductIndexes::create);
    }

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
