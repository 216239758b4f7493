package shop.edge.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.edge.client.Client;
import shop.platform.client.CallerHeader;

/**
 * Which headers of a request go on. Whatever only a proxy or a neighbour may say is dropped and, where the edge knows
 * better, said anew. Looked at for every header of every request, so it compares lengths before letters.
 */
final class EdgeHeaders {

    private static final String AUTHORIZATION = "Authorization";
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_HOST = "X-Forwarded-Host";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final String FORWARDED_PREFIX = "x-forwarded-";

    /** A request cannot do without these, some of them ours, whatever its Connection header nominates. */
    private static final Set<String> NEEDED = Set.of(
            "host",
            "content-length",
            "content-type",
            "transfer-encoding",
            "cookie",
            "authorization",
            "x-request-id",
            "traceparent");

    private final Client client;
    private final @Nullable String authorization;
    private final Set<String> nominated;

    EdgeHeaders(HttpServletRequest request, Client client, @Nullable String authorization) {
        this.client = client;
        this.authorization = authorization;
        this.nominated = nominated(request.getHeader("Connection"));
    }

    /** The edge's own value, or null when the client's stands. */
    @Nullable
    String ours(String name) {
        return switch (name.length()) {
            case 13 -> name.equalsIgnoreCase(AUTHORIZATION) ? authorization : null;
            case 15 -> name.equalsIgnoreCase(FORWARDED_FOR) ? client.address() : null;
            case 16 -> name.equalsIgnoreCase(FORWARDED_HOST) ? client.authority() : null;
            case 17 -> name.equalsIgnoreCase(FORWARDED_PROTO) ? client.scheme() : null;
            default -> null;
        };
    }

    /** Whether the client's value must not go on. */
    boolean hides(String name) {
        if (name.isEmpty()) {
            return true;
        }
        boolean hidden = switch (name.charAt(0)) {
            case 'x', 'X' ->
                name.equalsIgnoreCase(CallerHeader.NAME)
                        || name.equalsIgnoreCase("X-Real-IP")
                        || name.regionMatches(true, 0, FORWARDED_PREFIX, 0, FORWARDED_PREFIX.length());
            case 'f', 'F' -> name.equalsIgnoreCase("Forwarded");
            case 'c', 'C' -> name.equalsIgnoreCase("Connection");
            case 'p', 'P' -> name.equalsIgnoreCase("Proxy-Connection");
            default -> false;
        };
        return hidden || !nominated.isEmpty() && nominated.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The names that go on: what the client sent and may send, and ours. */
    Enumeration<String> names(Enumeration<String> sent) {
        List<String> names = new ArrayList<>();
        while (sent.hasMoreElements()) {
            String name = sent.nextElement();
            if (!hides(name) && ours(name) == null) {
                names.add(name);
            }
        }
        if (authorization != null) {
            names.add(AUTHORIZATION);
        }
        names.add(FORWARDED_FOR);
        names.add(FORWARDED_HOST);
        names.add(FORWARDED_PROTO);
        return Collections.enumeration(names);
    }

    /** A proxy drops what Connection names (RFC 9110, 7.6.1): of the client's headers, never of its own. */
    private static Set<String> nominated(@Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return Set.of();
        }
        return Stream.of(connection.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !NEEDED.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
