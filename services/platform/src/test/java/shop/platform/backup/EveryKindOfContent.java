package shop.platform.backup;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ValidationOptions;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;

/** What a real server lets a collection be and hold, as far as the shop could come to use it. */
final class EveryKindOfContent {

    private EveryKindOfContent() {}

    static void fill(MongoDatabase database) {
        database.createCollection(
                "names",
                new CreateCollectionOptions()
                        .collation(Collation.builder().locale("en").build())
                        .validationOptions(new ValidationOptions().validator(Filters.exists("n"))));
        database.getCollection("names").insertOne(new Document("n", null));
        var orders = database.getCollection("orders", BsonDocument.class);
        orders.createIndex(
                ascending("customer", "key"),
                new IndexOptions().unique(true).partialFilterExpression(Filters.gt("key", 5L)));
        orders.createIndex(descending("placedAt"), new IndexOptions().expireAfter(90L, TimeUnit.DAYS));
        orders.createIndex(ascending("due"), new IndexOptions().sparse(true).name("what is due"));
        Random random = new Random(1);
        for (int i = 0; i < 2_500; i++) {
            orders.insertOne(BsonDocument.parse("""
                    {"_id": %d, "customer": "ü %d", "key": {"$numberLong": "%d"}, "total": {"$numberDecimal": "1.50"},
                     "rate": {"$numberDouble": "NaN"}, "lines": [{"sku": "a", "n": 1}, {}], "note": null,
                     "any": {"$regularExpression": {"pattern": "a", "options": "i"}}, "at": {"$date": {"$numberLong": "%d"}},
                     "stamp": {"$timestamp": {"t": 5, "i": 1}}, "least": {"$minKey": 1}, "code": {"$code": "x"}}""".formatted(i, i, random.nextInt(), random.nextLong())));
        }
        byte[] picture = new byte[3_000_000];
        random.nextBytes(picture);
        GridFSBuckets.create(database, "pictures").uploadFromStream("a.png", new ByteArrayInputStream(picture));
        database.getCollection("odd/name").insertOne(new Document());
    }
}
