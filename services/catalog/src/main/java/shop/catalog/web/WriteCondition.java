package shop.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import shop.catalog.domain.Version;
import shop.platform.Refusal;
import shop.platform.web.EntityTags;

/**
 * What a staff request states of the version it changes: {@code If-Match} with what was read, or
 * {@code If-None-Match: *} for a product that is not there yet. One of them has to be stated.
 *
 * @param replaces what If-Match names; null for a new product
 */
record WriteCondition(@Nullable EntityTags replaces) {

    static WriteCondition of(HttpServletRequest request) {
        EntityTags match = tags(request, "If-Match");
        EntityTags noneMatch = tags(request, "If-None-Match");
        if (match != null && noneMatch != null) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "conflicting-conditions", "If-Match and If-None-Match exclude each other.");
        }
        if (match == null && (noneMatch == null || !noneMatch.any())) {
            throw required("If-Match with the ETag that was read, or If-None-Match: * for a new product, is needed.");
        }
        return new WriteCondition(match);
    }

    /** Of a request that cannot create anything. */
    static WriteCondition ofExisting(HttpServletRequest request) {
        WriteCondition condition = of(request);
        if (condition.creates()) {
            throw required("If-Match with the ETag that was read is needed.");
        }
        return condition;
    }

    boolean creates() {
        return replaces == null;
    }

    boolean allows(Version version) {
        return replaces != null && replaces.containsStrong(ProductAnswer.etag(version));
    }

    private static @Nullable EntityTags tags(HttpServletRequest request, String header) {
        if (request.getHeader(header) == null) {
            return null;
        }
        EntityTags tags = EntityTags.of(request, header);
        if (tags == null) {
            throw new Refusal(Refusal.Kind.INVALID, "bad-entity-tag", header + " is neither * nor a list of ETags.");
        }
        return tags;
    }

    private static Refusal required(String detail) {
        return new Refusal(Refusal.Kind.PRECONDITION_REQUIRED, "condition-required", detail);
    }
}
