package shop.storage.domain;

import org.jspecify.annotations.Nullable;

/**
 * What became of a picture.
 *
 * @param address where it is found; null when it is not kept
 * @param outcome why, or whether it is new
 */
public record KeptPicture(@Nullable PictureAddress address, Outcome outcome) {

    /** The first two are kept. */
    public enum Outcome {
        NEW,
        THERE_BEFORE,
        NOT_STAFF,
        TOO_LARGE,
        NOT_A_PICTURE
    }

    static KeptPicture refused(Outcome outcome) {
        return new KeptPicture(null, outcome);
    }
}
