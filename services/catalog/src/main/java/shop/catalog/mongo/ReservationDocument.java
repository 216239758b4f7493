package shop.catalog.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.catalog.domain.Reservation;
import shop.catalog.domain.Reservation.State;
import shop.catalog.domain.ReserveRefusal;
import shop.platform.Refusal;

/** How a product's document remembers an order. */
final class ReservationDocument {

    static final String ORDER_ID = "orderId";
    static final String QUANTITY = "quantity";
    static final String STATE = "state";
    static final String DEADLINE = "deadline";
    private static final String REFUSAL = "refusal";

    private static final Logger LOG = LoggerFactory.getLogger(ReservationDocument.class);

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
                state(stored.getString(STATE)),
                refusal(stored.getString(REFUSAL)));
    }

    /**
     * What only a newer release knows is neither a yes nor a no here.
     *
     * @throws Refusal of kind UNAVAILABLE, so that the caller asks again and meets that release in the end
     */
    private static State state(@Nullable String name) {
        for (State state : State.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        LOG.warn("A reservation is in the state {}, which only a newer release can handle", name);
        throw Refusal.unavailable("The reservation");
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
