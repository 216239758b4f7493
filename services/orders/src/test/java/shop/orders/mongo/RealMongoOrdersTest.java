package shop.orders.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.orders.testing.SampleOrders.NOW;
import static shop.orders.testing.SampleOrders.placed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.orders.domain.Orders;
import shop.orders.domain.Position;
import shop.orders.domain.Selection;
import shop.orders.domain.State;
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

    @Test
    void answersEveryListFromAnIndexWithoutSorting() {
        Position place = new Position(NOW, UUID.randomUUID());
        for (int i = 0; i < 50; i++) {
            orders().add(placed("customer-" + i % 5, NOW.plusSeconds(i)));
        }

        Stream.of(place, null)
                .flatMap(after -> Stream.of(
                        new Selection("customer-1", null, after),
                        new Selection("customer-1", State.PLACED, after),
                        new Selection(null, null, after),
                        new Selection(null, State.PLACED, after)))
                .forEach(selection -> usesAnIndex(
                        collection().find(OrderFilters.of(selection)).sort(descending("placedAt", "_id"))));
    }

    @Test
    void findsKeysAndDueOrdersByAnIndex() {
        orders().add(placed("alice", NOW));

        usesAnIndex(collection().find(and(eq("customer", "alice"), eq("key", "k"))));
        usesAnIndex(collection().find(lte("due", NOW)).sort(ascending("due")));
        usesAnIndex(collection().find(and(eq(UUID.randomUUID()), lte("due", NOW))));
        usesAnIndex(collection().find(and(eq(UUID.randomUUID()), eq("state", "PLACED"), eq("version", 1L))));
    }

    private MongoCollection<Document> collection() {
        return database.get().getCollection(OrderIndexes.COLLECTION);
    }

    private static void usesAnIndex(FindIterable<Document> query) {
        Document planner = query.limit(20).explain().get("queryPlanner", Document.class);
        String plan = planner.get("winningPlan", Document.class).toJson();
        assertThat(plan)
                .containsAnyOf("IXSCAN", "IDHACK", "EXPRESS")
                .doesNotContain("COLLSCAN")
                .doesNotContain("\"SORT\"");
    }
}
