package shop.orders.domain;

import java.time.Duration;

/** Port: what is counted. */
public interface Events {

    /** An order entered a final state, counted by the one writer that moved it there. */
    void ended(State state);

    /** A step's outcome is unknown; it is taken again later. */
    void postponed(Step step);

    /** A step or an effect failed, and not because a neighbour is away: it is tried again, but may never succeed. */
    void failed(Enum<?> what);

    /** @param backlog orders that were due when the sweep began */
    void swept(int backlog, Duration took);
}
