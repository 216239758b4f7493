package shop.platform.api;

import org.jspecify.annotations.Nullable;

/** A contract record with an enum, of which a newer release may know more values. */
public record Feeling(@Nullable Mood mood) {

    public enum Mood {
        GOOD
    }
}
