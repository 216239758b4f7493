package shop.payments.web;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the provider behaves; by default well.
 *
 * @param delay how long each request waits before anything is done with it, up to a minute
 * @param refuse whether new payments are declined; a declined payment stays declined
 * @param down whether every request fails before anything is done with it
 * @param loseAnswers whether every request is carried out and then fails: the work is done, the answer is lost
 */
public record Behaviour(
        @DefaultValue("0s") Duration delay,
        @DefaultValue("false") boolean refuse,
        @DefaultValue("false") boolean down,
        @DefaultValue("false") boolean loseAnswers) {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** No misbehaviour at all. */
    public static final Behaviour GOOD = new Behaviour(Duration.ZERO, false, false, false);

    public Behaviour {
        if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a delay is 0 to 60 seconds");
        }
    }
}
