package shop.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * A path that means the same to everybody. The gateway chooses a route by the path as the container understood it
 * (decoded, without dot segments, double slashes and {@code ;} parameters) but passes on what was sent; where the two
 * differ, a neighbour might read another path than the one that was routed, {@code /internal} for one.
 */
final class PlainPath {

    private PlainPath() {}

    static boolean isPlain(HttpServletRequest request) {
        String sent = request.getRequestURI();
        String understood = request.getServletPath();
        if (sent.equals(understood)) {
            return true;
        }
        return sent.indexOf('%') >= 0 && decoded(sent).equals(understood) && noControls(understood);
    }

    private static String decoded(String sent) {
        try {
            return UriUtils.decode(sent, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean noControls(String path) {
        return path.chars().noneMatch(Character::isISOControl);
    }
}
