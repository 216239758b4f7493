package shop.catalog.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import shop.catalog.domain.Reservation;
import shop.catalog.domain.Reservation.State;

/** What moves pieces between stock, reserved and sold; each keeps their sum, and changes the order's entry with them. */
final class ReservationUpdates {

    /** By array filter: the embedded store does not know the positional {@code $} in findAndModify. */
    private static final String ENTRY_STATE = ProductDocument.RESERVATIONS + ".$[entry]." + ReservationDocument.STATE;

    private ReservationUpdates() {}

    static Bson taken(UUID orderId, int quantity, Instant deadline) {
        return combine(
                inc(ProductDocument.STOCK, -quantity),
                inc(ProductDocument.RESERVED, quantity),
                remembered(orderId, new Reservation(quantity, State.RESERVED, null), deadline));
    }

    static Bson givenBack(int quantity) {
        return combine(
                inc(ProductDocument.STOCK, quantity),
                inc(ProductDocument.RESERVED, -quantity),
                set(ENTRY_STATE, State.RELEASED.name()));
    }

    static Bson sold(int quantity) {
        return combine(
                inc(ProductDocument.RESERVED, -quantity),
                inc(ProductDocument.SOLD, quantity),
                set(ENTRY_STATE, State.SETTLED.name()));
    }

    /** Which entry {@link #givenBack} and {@link #sold} change; a product has at most one of an order. */
    static List<Bson> entryOf(UUID orderId) {
        return List.of(eq("entry." + ReservationDocument.ORDER_ID, orderId));
    }

    static Bson remembered(UUID orderId, Reservation entry, Instant deadline) {
        return push(ProductDocument.RESERVATIONS, ReservationDocument.of(orderId, entry, deadline));
    }
}
