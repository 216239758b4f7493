package shop.orders.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
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
import com.mongodb.client.model.Filters;
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
import shop.orders.domain.Order;
import shop.orders.domain.Orders;
import shop.orders.domain.Position;
import shop.orders.domain.Selection;

/** Orders as documents of one collection. */
public final class MongoOrders implements Orders {

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
        return Optional.ofNullable(collection().find(filter).first()).map(OrderMapping::toOrder);
    }

    @Override
    public List<Order> list(Selection selection, int limit) {
        return collection()
                .find(filter(selection))
                .sort(descending("placedAt", "_id"))
                .limit(limit)
                .map(OrderMapping::toOrder)
                .into(new ArrayList<>());
    }

    static Bson filter(Selection selection) {
        List<Bson> filters = new ArrayList<>();
        if (selection.customer() != null) {
            filters.add(eq("customer", selection.customer()));
        }
        if (selection.state() != null) {
            filters.add(eq("state", selection.state().name()));
        }
        Position after = selection.after();
        if (after != null) {
            // the first half lets the index start at the place, the second is exact within its millisecond
            filters.add(lte("placedAt", after.placedAt()));
            filters.add(or(lt("placedAt", after.placedAt()), lt("_id", after.id())));
        }
        return filters.isEmpty() ? Filters.empty() : and(filters);
    }

    @Override
    public boolean change(Order before, Order after) {
        Bson unchanged = and(
                eq(before.id()),
                eq("state", before.state().name()),
                eq("version", before.progress().version()));
        return collection().updateOne(unchanged, OrderChange.of(before, after)).getMatchedCount() == 1;
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return database.get()
                .getCollection(OrderIndexes.COLLECTION)
                .find(lte("due", now))
                .projection(Projections.include("_id"))
                .sort(ascending("due"))
                .limit(limit)
                .map((Document found) -> found.get("_id", UUID.class))
                .into(new ArrayList<>());
    }

    @Override
    public int countDue(Instant now, int limit) {
        return (int) collection().countDocuments(lte("due", now), new CountOptions().limit(limit));
    }

    @Override
    public Optional<Order> claim(UUID id, Instant now, Instant until) {
        return Optional.ofNullable(collection()
                        .findOneAndUpdate(
                                and(eq(id), lte("due", now)),
                                combine(set("due", until), inc("version", 1L)),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(OrderMapping::toOrder);
    }

    private MongoCollection<OrderDocument> collection() {
        return database.get().getCollection(OrderIndexes.COLLECTION, OrderDocument.class);
    }
}
