package shop.orders.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Selection;

/** Orders as documents of one collection. */
public final class MongoOrders implements Orders {

    private static final Logger LOG = LoggerFactory.getLogger(MongoOrders.class);

    private final Supplier<MongoDatabase> database;

    public MongoOrders(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public boolean add(Order order) {
        try {
            collection().insertOne(OrderMapping.toDocument(order));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<Order> find(UUID id) {
        return first(eq(id));
    }

    @Override
    public Optional<Order> find(String customer, String key) {
        return first(and(eq("customer", customer), eq("key", key)));
    }

    private Optional<Order> first(Bson filter) {
        OrderDocument found = collection().find(filter).first();
        if (found != null && !OrderMapping.isKnown(found.state())) {
            LOG.warn("Order {} is in the state {}, which only a newer release can show", found.id(), found.state());
            return Optional.empty();
        }
        return Optional.ofNullable(found).map(OrderMapping::toOrder);
    }

    @Override
    public List<Order> list(Selection selection, int limit) {
        return collection()
                .find(OrderFilters.of(selection))
                .sort(descending("placedAt", "_id"))
                .limit(limit)
                .map(OrderMapping::toOrder)
                .into(new ArrayList<>());
    }

    @Override
    public boolean change(Order before, Order after) {
        return collection()
                        .updateOne(OrderFilters.unchanged(before), OrderChange.of(before, after))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return database.get()
                .getCollection(OrderIndexes.COLLECTION)
                .find(OrderFilters.due(now))
                .projection(Projections.include("_id"))
                .sort(ascending("due"))
                .limit(limit)
                .map((Document found) -> found.get("_id", UUID.class))
                .into(new ArrayList<>());
    }

    @Override
    public int countDue(Instant now, int limit) {
        return (int) collection().countDocuments(OrderFilters.due(now), new CountOptions().limit(limit));
    }

    @Override
    public Optional<Order> claim(UUID id, Instant now, Instant until) {
        return Optional.ofNullable(collection()
                        .findOneAndUpdate(
                                OrderFilters.due(id, now),
                                combine(set("due", until), inc("version", 1L)),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(OrderMapping::toOrder);
    }

    private MongoCollection<OrderDocument> collection() {
        return database.get().getCollection(OrderIndexes.COLLECTION, OrderDocument.class);
    }
}
