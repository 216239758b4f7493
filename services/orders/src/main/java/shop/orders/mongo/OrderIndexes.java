package shop.orders.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.bson.Document;

/** The indexes of the orders: one guards the idempotency key, the others serve one query each. */
public final class OrderIndexes {

    static final String COLLECTION = "orders";

    private OrderIndexes() {}

    public static void create(MongoDatabase database) {
        MongoCollection<Document> orders = database.getCollection(COLLECTION);
        orders.createIndex(ascending("customer", "key"), new IndexOptions().unique(true));
        // sparse: an order that is done has no due, so the index holds the unfinished ones only
        orders.createIndex(ascending("due"), new IndexOptions().sparse(true));
        orders.createIndex(compoundIndex(ascending("customer"), descending("placedAt", "_id")));
        orders.createIndex(compoundIndex(ascending("customer", "state"), descending("placedAt", "_id")));
        orders.createIndex(descending("placedAt", "_id"));
        orders.createIndex(compoundIndex(ascending("state"), descending("placedAt", "_id")));
    }
}
