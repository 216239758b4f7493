package shop.storage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The strong validator of a file and what conditional requests make of it (RFC 9110, sections 8.8.3 and 13). */
record EntityTag(String value) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    /** As the header ETag says it. */
    String quoted() {
        return '"' + value + '"';
    }

    /** Whether an If-Match is there that this file does not fulfil. */
    boolean failsIfMatch(HttpServletRequest request) {
        List<String> headers = headers(request, "If-Match");
        return !headers.isEmpty() && headers.stream().noneMatch(header -> lists(header, false));
    }

    /** Whether an If-None-Match says that the client has this file. */
    boolean isKnownTo(HttpServletRequest request) {
        return headers(request, "If-None-Match").stream().anyMatch(header -> lists(header, true));
    }

    /** Whether a Range counts: there is no If-Range, or it names this very file. A date never does, as none is sent. */
    boolean allowsRange(@Nullable String ifRange) {
        return ifRange == null || ifRange.trim().equals(quoted());
    }

    private boolean lists(String header, boolean weakly) {
        if (header.trim().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            String tag = tags.group();
            if (tag.equals(quoted()) || weakly && tag.equals("W/" + quoted())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
