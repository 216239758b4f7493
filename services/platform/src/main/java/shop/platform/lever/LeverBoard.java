package shop.platform.lever;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

/** Holds the levers of this process and makes the probes follow them. */
final class LeverBoard {

    private final ApplicationContext context;
    private volatile Levers levers = Levers.AT_REST;

    LeverBoard(ApplicationContext context) {
        this.context = context;
    }

    Levers levers() {
        return levers;
    }

    void move(Levers moved) {
        levers = moved;
        AvailabilityChangeEvent.publish(
                context, moved.ready() ? ReadinessState.ACCEPTING_TRAFFIC : ReadinessState.REFUSING_TRAFFIC);
        AvailabilityChangeEvent.publish(context, moved.live() ? LivenessState.CORRECT : LivenessState.BROKEN);
    }

    /** Ends the process at once, as a crash would: no draining, no goodbye. */
    void crash() {
        Runtime.getRuntime().halt(1);
    }
}
