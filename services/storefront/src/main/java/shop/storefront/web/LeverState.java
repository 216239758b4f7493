package shop.storefront.web;

import org.jspecify.annotations.Nullable;
import shop.platform.lever.api.LeverAnswer;
import shop.platform.lever.api.LeverPositions;

/**
 * How the levers of a process stand, as far as it says.
 *
 * @param levers null unless it is shown
 */
record LeverState(String process, Sight sight, @Nullable LeverPositions levers) {

    /** Whether its levers can be moved. */
    enum Sight {
        SHOWN,
        OFF,
        SILENT
    }

    static LeverState of(String process, LeverAnswer answer) {
        return answer.positions() == null
                ? new LeverState(process, Sight.OFF, null)
                : new LeverState(process, Sight.SHOWN, answer.positions());
    }

    static LeverState silent(String process) {
        return new LeverState(process, Sight.SILENT, null);
    }

    /** Whether it disturbs anything. */
    public boolean isMoved() {
        return levers != null && !levers.equals(LeverPositions.AT_REST);
    }
}
