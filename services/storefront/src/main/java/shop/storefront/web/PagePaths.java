package shop.storefront.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are for pages. In one process with other modules the rest is theirs. */
final class PagePaths {

    /** Prefixes of what programs call. */
    static final String[] OTHERS = {"/api/**", "/internal/**", "/error"};

    private PagePaths() {}

    static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/internal/") && !path.equals("/error");
    }

    /** A page for somebody who looks at it: browsers say so, programs do not. */
    static boolean isBrowsed(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return isPage(request) && accept != null && accept.contains("text/html");
    }
}
