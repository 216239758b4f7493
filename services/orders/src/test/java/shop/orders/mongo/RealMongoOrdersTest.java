package shop.orders.mongo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.orders.domain.Orders;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.RealMongo;

@EnabledIfDockerAvailable
class RealMongoOrdersTest extends OrdersContract {

    private ModuleDatabase database;

    @BeforeEach
    void open() {
        database =
                ModuleDatabase.open("orders", RealMongo.uri("orders"), new SimpleMeterRegistry(), OrderIndexes::create);
    }

    @AfterEach
    void close() {
        database.get().drop();
        database.close();
    }

    @Override
    Orders orders() {
        return new MongoOrders(database::get);
    }
}
