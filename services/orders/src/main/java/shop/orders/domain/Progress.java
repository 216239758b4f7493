package shop.orders.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an order has come: the state machine. Every change is a new value with the next version; it counts only once
 * the store has accepted it in place of the version before.
 *
 * @param reason why it was rejected; null unless rejected
 * @param version fencing: of two writers that saw the same version, one wins
 * @param outbox what the order still owes its neighbours
 * @param due when a sweeper looks at it next; null once nothing is left to do
 * @param attempts failed ones since the last change of state
 * @param receipt whether the receipt is stored
 * @param history bounded, because no state is entered twice
 */
public record Progress(
        State state,
        @Nullable String reason,
        long version,
        List<Effect> outbox,
        @Nullable Instant due,
        int attempts,
        boolean receipt,
        List<Moment> history) {

    public Progress {
        outbox = List.copyOf(outbox);
        history = List.copyOf(history);
    }

    static Progress placed(Instant now, Instant due) {
        return new Progress(State.PLACED, null, 1, List.of(), due, 0, false, List.of(new Moment(State.PLACED, now)));
    }

    boolean isDone() {
        return state.isFinal() && outbox.isEmpty();
    }

    Step next(Instant now, Instant deadline) {
        if (state.isFinal()) {
            return outbox.isEmpty() ? Step.NONE : Step.DELIVER;
        }
        if (state == State.CAPTURING) {
            return Step.CAPTURE;
        }
        if (!now.isBefore(deadline)) {
            return Step.TIME_OUT;
        }
        return switch (state) {
            case PLACED -> Step.RESERVE;
            case RESERVED -> Step.AUTHORISE;
            default -> Step.BEGIN_CAPTURE;
        };
    }

    /** The state after a definite answer to what {@link #next} asked for. */
    Progress after(Answer answer, Instant now, Instant due) {
        if (answer.refusal().isPresent()) {
            return enter(State.REJECTED, answer.refusal().get().name(), compensation(), now, due);
        }
        return switch (state) {
            case PLACED -> enter(State.RESERVED, null, List.of(), now, due);
            case RESERVED -> enter(State.AUTHORISED, null, List.of(), now, due);
            case AUTHORISED -> enter(State.CAPTURING, null, List.of(), now, due);
            case CAPTURING ->
                enter(State.CONFIRMED, null, List.of(Effect.SETTLE_STOCK, Effect.STORE_RECEIPT), now, due);
            case CONFIRMED, REJECTED, CANCELLED -> throw new IllegalStateException("An order ends once: " + state);
        };
    }

    Progress cancelled(Instant now, Instant due) {
        if (!state.isBeforeCapture()) {
            throw new IllegalStateException("Too late to cancel: " + state);
        }
        return enter(State.CANCELLED, null, compensation(), now, due);
    }

    /** The same value when the effect was delivered before. */
    Progress delivered(Effect effect) {
        if (!outbox.contains(effect)) {
            return this;
        }
        List<Effect> left = new ArrayList<>(outbox);
        left.remove(effect);
        boolean stored = receipt || effect == Effect.STORE_RECEIPT;
        return new Progress(state, reason, version + 1, left, left.isEmpty() ? null : due, attempts, stored, history);
    }

    Progress postponed(Instant due) {
        return isDone() ? this : new Progress(state, reason, version + 1, outbox, due, attempts + 1, receipt, history);
    }

    /** Nobody asks for money before the order is RESERVED, so a PLACED one owes the payment provider nothing. */
    private List<Effect> compensation() {
        return state == State.PLACED
                ? List.of(Effect.RELEASE_STOCK)
                : List.of(Effect.RELEASE_STOCK, Effect.VOID_PAYMENT);
    }

    private Progress enter(State to, @Nullable String why, List<Effect> owed, Instant now, Instant due) {
        List<Moment> moments = new ArrayList<>(history);
        moments.add(new Moment(to, now));
        return new Progress(to, why, version + 1, owed, due, 0, receipt, moments);
    }
}
