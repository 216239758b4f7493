package shop.edge.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The client and the address it used, as far as they can be trusted.
 *
 * @param address of the client itself, or of the last proxy that is not trusted
 * @param scheme that the client used: {@code http} or {@code https}
 * @param authority that the client used: host, and port unless it is the scheme's own
 * @param proxied whether a trusted proxy stands between
 */
public record Client(String address, String scheme, String authority, boolean proxied) {

    public boolean secure() {
        return scheme.equals("https");
    }

    /** The origin that a page of ours has in the client's browser (RFC 6454). */
    public String origin() {
        String ownPort = secure() ? ":443" : ":80";
        String host =
                authority.endsWith(ownPort) ? authority.substring(0, authority.length() - ownPort.length()) : authority;
        return (scheme + "://" + host).toLowerCase(Locale.ROOT);
    }

    public String host() {
        int colon = portColon();
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    public int port() {
        int colon = portColon();
        try {
            return colon < 0 ? (secure() ? 443 : 80) : Integer.parseInt(authority.substring(colon + 1));
        } catch (NumberFormatException e) {
            return secure() ? 443 : 80;
        }
    }

    /** Whom limits count: the address; of IPv6 the network, because one customer has 2^64 addresses. */
    public String network() {
        return networkOf(address);
    }

    /** The same for a request whose address is known to be the client's. */
    public static String networkOf(HttpServletRequest request) {
        return networkOf(request.getRemoteAddr());
    }

    private static String networkOf(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(v6.getAddress(), 0, 8) + "::/64"
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Where the port begins; brackets hold an IPv6 address, whose colons are its own. */
    private int portColon() {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') ? colon : -1;
    }
}
