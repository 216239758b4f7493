package shop.payments.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** The levers, at {@code /actuator/behaviour} on the management port only: the shop itself must not reach them. */
@Endpoint(id = "behaviour")
class BehaviourEndpoint {

    private final Temper temper;

    BehaviourEndpoint(Temper temper) {
        this.temper = temper;
    }

    @ReadOperation
    Behaviour behaviour() {
        return temper.now();
    }

    /** Changes what is named and leaves the rest as it is. */
    @WriteOperation
    Behaviour change(
            @Nullable Duration delay, @Nullable Boolean refuse, @Nullable Boolean down, @Nullable Boolean loseAnswers) {
        if (delay == null && refuse == null && down == null && loseAnswers == null) {
            throw invalid("name at least one of delay, refuse, down and loseAnswers");
        }
        Behaviour now = temper.now();
        try {
            temper.become(new Behaviour(
                    delay == null ? now.delay() : delay,
                    refuse == null ? now.refuse() : refuse,
                    down == null ? now.down() : down,
                    loseAnswers == null ? now.loseAnswers() : loseAnswers));
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
        return temper.now();
    }

    /** Back to good behaviour. */
    @DeleteOperation
    Behaviour reset() {
        temper.become(Behaviour.GOOD);
        return temper.now();
    }

    private static InvalidEndpointRequestException invalid(String reason) {
        return new InvalidEndpointRequestException(reason, reason);
    }
}
