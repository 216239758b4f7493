package shop.storefront.domain;

import org.jspecify.annotations.Nullable;
import shop.platform.Caller;

/** Keeps a picture that a member of staff sends. */
@FunctionalInterface
public interface KeepPicture {

    /** The most bytes of a picture. */
    int MAX_BYTES = 5 * 1024 * 1024;

    /**
     * The same content again is the same picture.
     *
     * @throws shop.platform.Refusal of kind FORBIDDEN for others than staff, UNAVAILABLE while storage cannot be reached
     */
    Kept keep(Caller caller, byte[] content);

    /**
     * @param address SHA-256 in lower-case hex; empty when it is not kept
     * @param why it is not kept; null when it is
     */
    record Kept(String address, @Nullable Why why) {}

    /** Why a picture is not kept. */
    enum Why {
        TOO_LARGE,
        NOT_A_PICTURE
    }
}
