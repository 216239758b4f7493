package shop.orders.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Writes what became of an order, whoever else writes it at the same time. */
public final class RecordProgress {

    private final Orders orders;
    private final Events events;
    private final Clock clock;
    private final Pace pace;

    public RecordProgress(Orders orders, Events events, Clock clock, Pace pace) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
        this.pace = pace;
    }

    /** @param answer to the question that was asked because of the state in which the order was seen */
    Order answer(Order seen, Answer answer) {
        Instant now = now();
        return write(seen, progress -> progress.after(answer, now, pace.abandonedAt(now)));
    }

    Order cancel(Order seen) {
        Instant now = now();
        return write(seen, progress -> progress.cancelled(now, pace.abandonedAt(now)));
    }

    Order delivered(Order seen, Effect effect) {
        return write(seen, progress -> progress.delivered(effect));
    }

    Order postpone(Order seen) {
        Instant due = pace.retryAt(now(), seen.progress().attempts());
        return write(seen, progress -> progress.postponed(due));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Changes the order unless somebody else has brought it into another state meanwhile. A lost race within the same
     * state is no reason to forget what was learnt: no state is entered twice, so it still holds.
     */
    private Order write(Order seen, UnaryOperator<Progress> change) {
        Order present = seen;
        while (present.state() == seen.state()) {
            Order next = present.with(change.apply(present.progress()));
            if (next.progress().version() == present.progress().version()) {
                return present;
            }
            if (orders.change(present, next)) {
                if (next.state().isFinal() && !seen.state().isFinal()) {
                    events.ended(next.state());
                }
                return next;
            }
            present = orders.find(seen.id()).orElseThrow();
        }
        return present;
    }
}
