package shop.catalog.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import shop.catalog.domain.Reservation.State;

/** Which products, and which of their entries, a query or write is about. */
final class ReservationFilters {

    private ReservationFilters() {}

    static Bson unknownTo(String sku, UUID orderId) {
        return and(
                eq(ProductDocument.ID, sku),
                ne(ProductDocument.RESERVATIONS + "." + ReservationDocument.ORDER_ID, orderId));
    }

    static Bson available(String sku, UUID orderId, int quantity) {
        return and(unknownTo(sku, orderId), gte(ProductDocument.STOCK, quantity));
    }

    static Bson knownTo(Collection<String> skus, UUID orderId) {
        return and(in(ProductDocument.ID, skus), elemMatch(ProductDocument.RESERVATIONS, ofOrder(orderId)));
    }

    static Bson reserved(String sku, UUID orderId, int quantity) {
        Document entry = ofOrder(orderId)
                .append(ReservationDocument.STATE, State.RESERVED.name())
                .append(ReservationDocument.QUANTITY, quantity);
        return and(eq(ProductDocument.ID, sku), elemMatch(ProductDocument.RESERVATIONS, entry));
    }

    static Document ofOrder(UUID orderId) {
        return new Document(ReservationDocument.ORDER_ID, orderId);
    }

    static Document over(Instant deadlineBefore) {
        return new Document(
                        ReservationDocument.STATE,
                        new Document("$in", List.of(State.SETTLED.name(), State.RELEASED.name())))
                .append(ReservationDocument.DEADLINE, new Document("$lt", Date.from(deadlineBefore)));
    }
}
