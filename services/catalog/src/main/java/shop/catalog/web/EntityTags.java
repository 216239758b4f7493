package shop.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.catalog.domain.Version;

/**
 * The value of If-Match or If-None-Match (RFC 9110, 8.8.3 and 13.1).
 *
 * @param any whether it is {@code *}
 * @param tags as sent, with their quotes and weakness
 */
record EntityTags(boolean any, List<String> tags) {

    private static final Pattern TAG =
            Pattern.compile("[ \\t,]*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")[ \\t]*(?:,[ \\t,]*|$)");

    /** Raised whenever {@link ProductView} is written in another way: one strong tag never names two bodies. */
    static final int FORMAT = 1;

    static String strong(Version version) {
        return "\"%d.%d.%d\"".formatted(FORMAT, version.revision(), version.inStock() ? 1 : 0);
    }

    /** All lines of the header as one list; null when one is malformed. */
    static @Nullable EntityTags of(HttpServletRequest request, String header) {
        return parse(String.join(",", Collections.list(request.getHeaders(header))));
    }

    static @Nullable EntityTags parse(String value) {
        if (value.trim().equals("*")) {
            return new EntityTags(true, List.of());
        }
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(value);
        int end = 0;
        while (end < value.length()) {
            if (!matcher.region(end, value.length()).lookingAt()) {
                return null;
            }
            tags.add(matcher.group(1));
            end = matcher.end();
        }
        return tags.isEmpty() ? null : new EntityTags(false, tags);
    }

    /** As If-Match compares: a weak tag is equal to none. */
    boolean containsStrong(String etag) {
        return any || tags.contains(etag);
    }

    /** As If-None-Match compares: weakness does not count. */
    boolean containsWeak(String etag) {
        return any || tags.contains(etag) || tags.contains("W/" + etag);
    }
}
