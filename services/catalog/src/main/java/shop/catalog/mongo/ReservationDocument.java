package shop.catalog.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import shop.catalog.domain.Reservation;
import shop.catalog.domain.Reservation.State;
import shop.catalog.domain.ReserveRefusal;

/** How a product's document remembers an order. */
final class ReservationDocument {

    static final String ORDER_ID = "orderId";
    static final String QUANTITY = "quantity";
    static final String STATE = "state";
    static final String DEADLINE = "deadline";
    private static final String REFUSAL = "refusal";

    private ReservationDocument() {}

    static Document of(UUID orderId, Reservation entry, Instant deadline) {
        Document document = new Document(ORDER_ID, orderId)
                .append(QUANTITY, entry.quantity())
                .append(STATE, entry.state().name())
                .append(DEADLINE, Date.from(deadline));
        if (entry.refusal() != null) {
            document.append(REFUSAL, entry.refusal().name());
        }
        return document;
    }

    static Reservation reservation(Document stored) {
        return new Reservation(
                ProductDocument.count(stored, QUANTITY),
                State.valueOf(stored.getString(STATE)),
                refusal(stored.getString(REFUSAL)));
    }

    /** A reason that only another release knows is none here. */
    private static @Nullable ReserveRefusal refusal(@Nullable String name) {
        for (ReserveRefusal refusal : ReserveRefusal.values()) {
            if (refusal.name().equals(name)) {
                return refusal;
            }
        }
        return null;
    }
}
