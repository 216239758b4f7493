package shop.platform.lever;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import shop.platform.Caller;
import shop.platform.Refusal;

/** Holds the levers of this process and makes the probes follow them. */
final class LeverBoard {

    /** Name of the refusal where the switch is off. */
    static final String OFF = "levers-off";

    /** Name of the refusal of what no lever can do. */
    static final String IMPOSSIBLE = "impossible-levers";

    /** Enough for an answer, and for the page that it leads to. */
    private static final long ANSWERED_MILLIS = 500;

    private final ApplicationContext context;
    private final LeverProperties properties;
    private final Runnable end;
    private volatile Levers levers = Levers.AT_REST;

    /** @param end of the process */
    LeverBoard(ApplicationContext context, LeverProperties properties, Runnable end) {
        this.context = context;
        this.properties = properties;
        this.end = end;
    }

    /** @throws Refusal unless the caller is staff and levers are switched on */
    void admit(Caller caller) {
        caller.requireStaff();
        if (!properties.enabled()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, OFF, "Levers are switched off (shop.levers.enabled).");
        }
    }

    Levers levers() {
        return levers;
    }

    /** @throws Refusal of kind INVALID for values that no lever has */
    void move(Levers moved) {
        if (!moved.arePossible()) {
            throw new Refusal(Refusal.Kind.INVALID, IMPOSSIBLE, "No lever goes that far.");
        }
        levers = moved;
        AvailabilityChangeEvent.publish(
                context, moved.ready() ? ReadinessState.ACCEPTING_TRAFFIC : ReadinessState.REFUSING_TRAFFIC);
        AvailabilityChangeEvent.publish(context, moved.live() ? LivenessState.CORRECT : LivenessState.BROKEN);
    }

    /** Ends the process at once, as a crash would: no draining, no goodbye. */
    void crash() {
        end.run();
    }

    /** The same, for somebody who waits for an answer and may be in this very process. */
    void crashAfterTheAnswer() {
        CompletableFuture.delayedExecutor(ANSWERED_MILLIS, TimeUnit.MILLISECONDS)
                .execute(end);
    }
}
