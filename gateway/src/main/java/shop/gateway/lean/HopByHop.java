package shop.gateway.lean;

import java.util.ArrayList;
import java.util.List;

/** Header fields that belong to one connection and end at each proxy (RFC 9110, section 7.6.1). */
final class HopByHop {

    private HopByHop() {}

    /** Told apart by length first: most fields are settled without a comparison. */
    static boolean contains(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("TE");
            case 7 -> name.equalsIgnoreCase("Trailer") || name.equalsIgnoreCase("Upgrade");
            case 10 -> name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Keep-Alive");
            case 14 -> name.equalsIgnoreCase("HTTP2-Settings");
            case 16 -> name.equalsIgnoreCase("Proxy-Connection");
            case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
            case 18 -> name.equalsIgnoreCase("Proxy-Authenticate");
            case 19 -> name.equalsIgnoreCase("Proxy-Authorization");
            default -> false;
        };
    }

    /** The fields that a {@code Connection} field declares to be of this connection too. */
    static List<String> nominated(String connection) {
        if (connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : connection.split(",")) {
            names.add(name.strip());
        }
        return names;
    }

    static boolean isIn(List<String> names, String name) {
        for (String candidate : names) {
            if (candidate.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
