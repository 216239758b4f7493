package shop.catalog.mongo;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import shop.catalog.domain.Reservation;
import shop.catalog.domain.Reservations;
import shop.catalog.domain.ReserveRefusal;

/** {@link Reservations} in MongoDB: an array in the product's document. */
public final class MongoReservations implements Reservations {

    private final Supplier<MongoDatabase> database;

    public MongoReservations(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public Set<String> known(Collection<String> skus) {
        return collection()
                .find(in(ProductDocument.ID, skus))
                .projection(ProductDocument.ONLY_ID)
                .map(product -> product.getString(ProductDocument.ID))
                .into(new HashSet<>());
    }

    @Override
    public Map<String, Reservation> of(UUID orderId, Collection<String> skus) {
        Bson onlyOfOrder = Projections.elemMatch(ProductDocument.RESERVATIONS, ReservationFilters.ofOrder(orderId));
        Map<String, Reservation> found = new HashMap<>();
        for (Document product :
                collection().find(ReservationFilters.knownTo(skus, orderId)).projection(onlyOfOrder)) {
            Document entry = product.getList(ProductDocument.RESERVATIONS, Document.class)
                    .getFirst();
            found.put(product.getString(ProductDocument.ID), ReservationDocument.reservation(entry));
        }
        return found;
    }

    @Override
    public OptionalInt take(UUID orderId, String sku, int quantity, Instant deadline) {
        return move(
                ReservationFilters.available(sku, orderId, quantity),
                ReservationUpdates.taken(orderId, quantity, deadline),
                stockLeft());
    }

    @Override
    public boolean bury(UUID orderId, String sku, Instant deadline, @Nullable ReserveRefusal refusal) {
        Reservation tombstone = new Reservation(0, Reservation.State.RELEASED, refusal);
        return collection()
                        .updateOne(
                                ReservationFilters.unknownTo(sku, orderId),
                                ReservationUpdates.remembered(orderId, tombstone, deadline))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public OptionalInt giveBack(UUID orderId, String sku, int quantity) {
        return move(
                ReservationFilters.reserved(sku, orderId, quantity),
                ReservationUpdates.givenBack(quantity),
                stockLeft().arrayFilters(ReservationUpdates.entryOf(orderId)));
    }

    @Override
    public void sell(UUID orderId, String sku, int quantity) {
        move(
                ReservationFilters.reserved(sku, orderId, quantity),
                ReservationUpdates.sold(quantity),
                stockLeft().arrayFilters(ReservationUpdates.entryOf(orderId)));
    }

    @Override
    public void forget(Instant deadlineBefore) {
        Document over = ReservationFilters.over(deadlineBefore);
        collection()
                .updateMany(elemMatch(ProductDocument.RESERVATIONS, over), pull(ProductDocument.RESERVATIONS, over));
    }

    /** Pieces in stock afterwards; empty when the condition did not hold. */
    private OptionalInt move(Bson condition, Bson update, FindOneAndUpdateOptions options) {
        Document product = collection().findOneAndUpdate(condition, update, options);
        return product == null
                ? OptionalInt.empty()
                : OptionalInt.of(ProductDocument.count(product, ProductDocument.STOCK));
    }

    private static FindOneAndUpdateOptions stockLeft() {
        return new FindOneAndUpdateOptions()
                .projection(Projections.include(ProductDocument.STOCK))
                .returnDocument(ReturnDocument.AFTER);
    }

    private MongoCollection<Document> collection() {
        return database.get().getCollection(ProductIndexes.COLLECTION);
    }
}
