package shop.gateway.lean;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.hc.core5.http.HttpMessage;

/**
 * Tells the neighbour where a request comes from. What the sender said about that is never copied: the edge in front
 * has weighed it (it alone knows which proxies are trusted), and the request states the outcome as its own address,
 * scheme and server.
 */
final class ForwardedHeaders {

    private ForwardedHeaders() {}

    /** Fields that are never copied, because they are written here. */
    static boolean contains(String name) {
        return name.regionMatches(true, 0, "X-Forwarded-", 0, 12) || name.equalsIgnoreCase("Forwarded");
    }

    static void write(HttpServletRequest from, HttpMessage to) {
        String scheme = from.getScheme();
        to.addHeader("X-Forwarded-For", from.getRemoteAddr());
        to.addHeader("X-Forwarded-Proto", scheme);
        to.addHeader("X-Forwarded-Host", authority(scheme, from.getServerName(), from.getServerPort()));
    }

    private static String authority(String scheme, String host, int port) {
        boolean usual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
        return usual ? host : host + ":" + port;
    }
}
