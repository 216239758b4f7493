package shop.orders.mongo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import shop.orders.domain.Orders;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

class EmbeddedMongoOrdersTest extends OrdersContract {

    private ModuleDatabase database;

    @BeforeEach
    void open() {
        database = ModuleDatabase.open(
                "orders", EmbeddedMongo.uri("orders"), new SimpleMeterRegistry(), OrderIndexes::create);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Orders orders() {
        return new MongoOrders(database::get);
    }
}
