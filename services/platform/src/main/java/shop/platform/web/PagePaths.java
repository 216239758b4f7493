package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which requests are for pages, and so for people. In a process with everything in it the rest is for programs. */
public final class PagePaths {

    /** Patterns of what programs call, and of what the container calls when something went wrong. */
    public static final List<String> OTHERS = List.of("/api/**", "/internal/**", "/error");

    private PagePaths() {}

    public static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/internal") && !path.equals("/error");
    }

    /** A page for somebody who looks at it: browsers say so, programs do not. */
    public static boolean isBrowsed(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && isPage(request);
    }
}
