package shop.gateway.route;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which process owns which path: the one place that says it. What has no owner stays in the gateway, where a local
 * controller (edge, identity, the gateway's own levers) answers it or nobody does.
 */
public final class RoutingTable {

    /** The processes that own paths. */
    public static final Set<String> OWNERS = Set.of("catalog", "orders", "storage", "storefront");

    /** The owners that describe their part of the API, each below {@code /api/openapi}. */
    public static final Set<String> DESCRIBED = Set.of("catalog", "orders", "storage");

    private static final String API = "/api/";
    private static final String DESCRIPTIONS = "/api/openapi/";
    private static final String LEVERS = "/api/levers/";

    private final Map<String, String> levers;

    /** @param levers names of all processes whose levers can be reached, and the route that leads to each */
    public RoutingTable(Map<String, String> levers) {
        this.levers = Map.copyOf(levers);
    }

    /** @return name of the route to the process that owns a path (decoded, absolute), or null when it is not for a neighbour */
    public @Nullable String owner(String path) {
        if (under(path, "/internal")) {
            return null;
        }
        if (!path.startsWith(API)) {
            return path.equals("/api") ? null : "storefront";
        }
        if (under(path, "/api/products")) {
            return "catalog";
        }
        if (under(path, "/api/orders")) {
            return "orders";
        }
        if (under(path, "/api/files")) {
            return "storage";
        }
        if (path.startsWith(DESCRIPTIONS)) {
            String part = path.substring(DESCRIPTIONS.length());
            return DESCRIBED.contains(part) ? part : null;
        }
        return path.startsWith(LEVERS) ? processOf(path) : null;
    }

    private @Nullable String processOf(String path) {
        int end = path.indexOf('/', LEVERS.length());
        String name = end < 0 ? path.substring(LEVERS.length()) : path.substring(LEVERS.length(), end);
        return levers.get(name);
    }

    private static boolean under(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
