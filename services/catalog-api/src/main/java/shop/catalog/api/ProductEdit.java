package shop.catalog.api;

import org.jspecify.annotations.Nullable;

/**
 * What becomes another; what is null stays as it is.
 *
 * @param revision the one that the editor saw
 * @param priceInCents euro cents, 1 to 100,000,000
 * @param picture SHA-256 of the picture in lower-case hex, as storage addresses it; empty for none
 */
public record ProductEdit(
        long revision,
        @Nullable Long priceInCents,
        @Nullable String picture) {}
