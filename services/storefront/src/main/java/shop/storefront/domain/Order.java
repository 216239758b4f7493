package shop.storefront.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its customer sees it.
 *
 * @param reason why it was rejected, such as {@code OUT_OF_STOCK}; null unless it was
 * @param receipt whether its receipt can be downloaded
 */
public record Order(
        UUID id,
        State state,
        @Nullable String reason,
        List<Line> lines,
        long totalInCents,
        Instant placedAt,
        boolean receipt) {

    /** How it stands. The first five follow each other; the last three are final. */
    public enum State {
        PLACED,
        RESERVED,
        AUTHORISED,
        CAPTURING,
        CONFIRMED,
        REJECTED,
        CANCELLED;

        public boolean isFinal() {
            return this == CONFIRMED || this == REJECTED || this == CANCELLED;
        }
    }

    /** A line at the name and price of the moment it was ordered. */
    public record Line(String sku, String name, int quantity, long priceInCents) {

        public long totalInCents() {
            return Math.multiplyExact(priceInCents, quantity);
        }
    }

    /** The states that customers are told of on the way to the end that they want. */
    public static final List<State> WAY = List.of(State.PLACED, State.RESERVED, State.AUTHORISED, State.CONFIRMED);

    public List<State> way() {
        return WAY;
    }

    /** Whether it is in this state of the way or beyond. */
    public boolean hasReached(State step) {
        return !isVoid() && state.compareTo(step) >= 0;
    }

    /** What it is waiting for; null when that is nothing. */
    public @Nullable State next() {
        return isVoid()
                ? null
                : WAY.stream().filter(step -> !hasReached(step)).findFirst().orElse(null);
    }

    /** Whether its customer may still change their mind: not once the payment is being taken. */
    public boolean isCancellable() {
        return state.compareTo(State.CAPTURING) < 0;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    /** Whether it came to nothing. */
    public boolean isVoid() {
        return state.isFinal() && !isConfirmed();
    }
}
