package shop.platform.lever.api;

import org.jspecify.annotations.Nullable;

/**
 * @param positions as they are now; null when they are not the caller's to see
 * @param reason why what was asked is not done; null when it is
 */
public record LeverAnswer(
        @Nullable LeverPositions positions, @Nullable Reason reason) {

    /** Why levers are neither shown nor moved. */
    public enum Reason {
        NOT_STAFF,
        /** They are switched off in this process. */
        OFF,
        INVALID
    }
}
