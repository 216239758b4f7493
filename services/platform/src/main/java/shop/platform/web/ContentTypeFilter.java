package shop.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import shop.platform.Refusal;

/**
 * Refuses a Content-Type that names no type, such as {@code *} or {@code text/*}. Spring takes a wildcard for the
 * type of a body only to fail on it later, in a gateway as in a controller. Every request passes here: no exception, no
 * pattern, nothing allocated.
 */
final class ContentTypeFilter extends HttpFilter {

    private final transient Problems problems;

    ContentTypeFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || type.isEmpty() || namesAType(type)) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    new Refusal(
                            Refusal.Kind.UNSUPPORTED_TYPE,
                            "unsupported-media-type",
                            "The Content-Type must name one type and subtype."),
                    request,
                    response);
        }
    }

    /** Whether it begins with {@code type/subtype}; parameters are looked at by whoever reads the body. */
    static boolean namesAType(String contentType) {
        int semicolon = contentType.indexOf(';');
        int end = semicolon < 0 ? contentType.length() : semicolon;
        while (end > 0 && contentType.charAt(end - 1) == ' ') {
            end--;
        }
        int slash = contentType.indexOf('/');
        if (slash < 1 || slash >= end - 1) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (i != slash && !isPartOfAName(contentType.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A token's characters (RFC 9110, 5.6.2) less the asterisk, which means any type here. */
    private static boolean isPartOfAName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "!#$%&'+-.^_`|~".indexOf(c) >= 0;
    }
}
