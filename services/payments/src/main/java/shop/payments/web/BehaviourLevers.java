package shop.payments.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Refusal;

/**
 * The levers, beside the actuator's endpoints. They are none of those, because such an endpoint reads every member of a
 * body as text, ignores the ones it does not know, and so would take a mistyped lever for a moved one.
 *
 * <p>They ask for no token of staff: this is the stand-in of a provider, which knows nobody of the shop, and nothing
 * routes to the management port. They exist only where {@code shop.levers.enabled} is true.
 */
@RestController
@RequestMapping("/actuator/behaviour")
class BehaviourLevers {

    private final Temper temper;

    BehaviourLevers(Temper temper) {
        this.temper = temper;
    }

    /**
     * What to change; what is not named stays as it is.
     *
     * @param delay such as {@code 2s}, {@code 300ms} or {@code PT2S}
     */
    record Change(
            @Nullable String delay,
            @Nullable Boolean refuse,
            @Nullable Boolean down,
            @Nullable Boolean loseAnswers) {

        Behaviour of(Behaviour now) {
            return new Behaviour(
                    delay == null ? now.delay() : duration(delay),
                    refuse == null ? now.refuse() : refuse,
                    down == null ? now.down() : down,
                    loseAnswers == null ? now.loseAnswers() : loseAnswers);
        }

        private static Duration duration(String text) {
            try {
                return DurationStyle.detectAndParse(text);
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("no such long delay", e);
            }
        }
    }

    @GetMapping
    Behaviour behaviour() {
        return temper.now();
    }

    @PostMapping
    Behaviour change(@RequestBody Change change) {
        if (change.equals(new Change(null, null, null, null))) {
            throw invalid("Name at least one of delay, refuse, down and loseAnswers.");
        }
        try {
            return temper.become(change::of);
        } catch (IllegalArgumentException e) {
            throw invalid("A delay is 0 to 60 seconds, such as 2s or 300ms.");
        }
    }

    /** Back to good behaviour. */
    @DeleteMapping
    Behaviour reset() {
        return temper.become(now -> Behaviour.GOOD);
    }

    private static Refusal invalid(String detail) {
        return new Refusal(Refusal.Kind.INVALID, "invalid-behaviour", detail);
    }
}
