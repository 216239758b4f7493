package shop.storage.api;

import org.jspecify.annotations.Nullable;

/**
 * @param sha256 address of the picture, lower-case hex; null when refused
 * @param reason why it is refused; null when stored
 */
public record PictureAnswer(
        @Nullable String sha256, @Nullable Reason reason) {

    /** Why a picture is not stored. */
    public enum Reason {
        NOT_STAFF,
        TOO_LARGE,
        NOT_A_PICTURE
    }
}
