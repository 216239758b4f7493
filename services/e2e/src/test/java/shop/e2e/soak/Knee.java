package shop.e2e.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Raises the load, step by step, until the shop cannot take it. */
final class Knee {

    /** One step, and how the shop took it. */
    record Step(int perSecond, Outcome outcome) {}

    private static final Duration STEP = Duration.ofSeconds(20);
    private static final int FIRST = 16;
    private static final double FACTOR = 1.25;
    /** More visitors would be needed, because the edge limits how much one of them may ask. */
    private static final int MOST = 800;

    private final Load load;
    private final List<Step> steps = new ArrayList<>();

    Knee(Load load) {
        this.load = load;
    }

    /** Every step that was made. */
    List<Step> steps() {
        return steps;
    }

    /**
     * The last rate at which no more than {@value Outcome#TOLERATED_PERCENT} % of the answers were late or failed. A step
     * has a second try, because a neighbour on the same machine can spoil one.
     *
     * @return requests a second; 0 when not even the first step was good
     */
    int find() {
        int good = 0;
        for (int rate = FIRST; rate <= MOST; rate = (int) Math.ceil(rate * FACTOR)) {
            if (!isTaken(rate) && !isTaken(rate)) {
                return good;
            }
            good = rate;
        }
        return good;
    }

    private boolean isTaken(int rate) {
        Outcome outcome = load.run("step", rate, STEP);
        steps.add(new Step(rate, outcome));
        return outcome.isGood();
    }
}
