package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of If-Match or If-None-Match (RFC 9110, 8.8.3 and 13.1), and what they make of a read.
 *
 * @param any whether it is {@code *}
 * @param tags as sent, with their quotes and weakness
 */
public record EntityTags(boolean any, List<String> tags) {

    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private static final Pattern TAG =
            Pattern.compile("[ \\t,]*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")[ \\t]*(?:,[ \\t,]*|$)");

    /** Whether an If-Match is stated that this strong tag does not fulfil; what is no list of tags, none fulfils. */
    public static boolean failsIfMatch(HttpServletRequest request, String etag) {
        if (request.getHeader(IF_MATCH) == null) {
            return false;
        }
        EntityTags tags = of(request, IF_MATCH);
        return tags == null || !tags.containsStrong(etag);
    }

    /** Whether an If-None-Match says that the client has this already; what is no list of tags, says nothing. */
    public static boolean isKnown(HttpServletRequest request, String etag) {
        String known = request.getHeader(IF_NONE_MATCH);
        if (known == null || known.equals(etag)) {
            return known != null;
        }
        EntityTags tags = of(request, IF_NONE_MATCH);
        return tags != null && tags.containsWeak(etag);
    }

    /** All lines of the header as one list; null when one is malformed. */
    public static @Nullable EntityTags of(HttpServletRequest request, String header) {
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
    public boolean containsStrong(String etag) {
        return any || tags.contains(etag);
    }

    /** As If-None-Match compares: weakness does not count. */
    boolean containsWeak(String etag) {
        return any || tags.contains(etag) || tags.contains("W/" + etag);
    }
}
