package shop.edge.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees through proxies, but only through trusted ones: everybody can send {@code X-Forwarded-*}. The client is the
 * rightmost address in {@code X-Forwarded-For} that is not a trusted proxy, because what stands left of it is hearsay.
 */
public final class Clients {

    /** Longer chains do not exist; whoever sends one wants us to work. */
    private static final int MAX_HOPS = 20;

    private final List<Network> trusted;

    /** @param trustedProxies ranges in CIDR notation */
    public Clients(List<String> trustedProxies) {
        this.trusted =
                trustedProxies.stream().map(String::strip).map(Network::of).toList();
    }

    public Client of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String host = request.getHeader("Host");
        String authority = host != null ? host : request.getServerName();
        if (trusted.isEmpty() || !isTrusted(peer)) {
            return new Client(peer, request.getScheme(), authority, false);
        }
        String scheme = first(request.getHeader("X-Forwarded-Proto"));
        String forwardedHost = first(request.getHeader("X-Forwarded-Host"));
        return new Client(
                beyondProxies(peer, request.getHeaders("X-Forwarded-For")),
                scheme == null ? request.getScheme() : scheme.equalsIgnoreCase("https") ? "https" : "http",
                forwardedHost == null || forwardedHost.length() > 255 ? authority : forwardedHost,
                true);
    }

    private String beyondProxies(String peer, Enumeration<String> chain) {
        StringBuilder all = new StringBuilder();
        while (chain.hasMoreElements()) {
            all.append(',').append(chain.nextElement());
        }
        String client = peer;
        int end = all.length();
        for (int hop = 0; hop < MAX_HOPS && end > 0; hop++) {
            int comma = all.lastIndexOf(",", end - 1);
            String address = withoutPort(all.substring(comma + 1, end).strip());
            if (!isAddress(address)) {
                return client;
            }
            client = address;
            if (!isTrusted(address)) {
                return client;
            }
            end = comma;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return trusted.stream().anyMatch(network -> network.contains(parsed));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            return !text.isEmpty() && InetAddress.ofLiteral(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@code 192.0.2.1:4711} and {@code [2001:db8::1]:4711}, which some proxies send. */
    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            int bracket = hop.indexOf(']');
            return bracket < 0 ? hop : hop.substring(1, bracket);
        }
        int colon = hop.indexOf(':');
        return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }

    /** Proxies in a row append to a list; its first entry is what the client itself used. */
    private static @Nullable String first(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return null;
        }
        int comma = list.indexOf(',');
        return (comma < 0 ? list : list.substring(0, comma)).strip();
    }
}
