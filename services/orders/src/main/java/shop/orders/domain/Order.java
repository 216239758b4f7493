package shop.orders.domain;

import java.time.Instant;
import java.util.UUID;
import shop.platform.Caller;

/** An order: what was bought, and how far it has come. */
public record Order(UUID id, Purchase purchase, Progress progress) {

    public State state() {
        return progress.state();
    }

    /** Whether it has ended and owes its neighbours nothing. */
    public boolean isDone() {
        return progress.isDone();
    }

    boolean mayBeSeenBy(Caller caller) {
        return caller.isStaff() || caller.subject().equals(purchase.customer());
    }

    Step next(Instant now) {
        return progress.next(now, purchase.deadline());
    }

    Order with(Progress next) {
        return new Order(id, purchase, next);
    }
}
