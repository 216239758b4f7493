package shop.edge.guard;

import jakarta.servlet.http.HttpServletRequest;
import shop.platform.web.PagePaths;

/** What the edge has to know of the shop's paths. */
final class Paths {

    private Paths() {}

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    /** A page that a person opens, who may be new here. */
    static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && PagePaths.isBrowsed(request);
    }

    /** Where nobody has to be anybody, so that a session that is over does not matter. */
    static boolean isForEverybody(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (isAtOrBelow(path, "/api/session")) {
            return true;
        }
        String method = request.getMethod();
        return (method.equals("GET") || method.equals("HEAD"))
                && (isAtOrBelow(path, "/api/products")
                        || isAtOrBelow(path, "/api/files/pictures")
                        || isAtOrBelow(path, "/api/openapi")
                        || isAtOrBelow(path, "/api/docs")
                        || path.equals("/api/identity/keys"));
    }

    private static boolean isAtOrBelow(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
