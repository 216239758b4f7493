package shop.orders.domain;

import java.util.Optional;

/**
 * A neighbour's definite answer. That it could not be reached, or that its answer got lost, is no answer but an
 * exception: the outcome is then unknown and the same question is asked again.
 *
 * @param refusal why not; empty when accepted
 */
public record Answer(Optional<Reason> refusal) {

    public static final Answer ACCEPTED = new Answer(Optional.empty());

    public static Answer refused(Reason reason) {
        return new Answer(Optional.of(reason));
    }
}
