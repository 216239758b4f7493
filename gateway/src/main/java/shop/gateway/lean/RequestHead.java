package shop.gateway.lean;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import shop.platform.client.CallerHeader;

/**
 * A request as the neighbour gets it: path and query byte for byte, fields as they came, less what belongs to the
 * sender's connection. Framing is written anew from what the container understood, either a length or chunks and never
 * both, so that two readings of one request (smuggling) cannot arise.
 */
final class RequestHead {

    /** How long the body is when its sender did not say. */
    static final long UNKNOWN = -1;

    /** There is no body. */
    static final long NONE = -2;

    private RequestHead() {}

    static ClassicHttpRequest copy(HttpServletRequest from, String authority) {
        String query = from.getQueryString();
        String path = from.getRequestURI();
        ClassicHttpRequest to =
                new BasicClassicHttpRequest(from.getMethod(), query == null ? path : path + "?" + query);
        to.addHeader("Host", authority);
        List<String> nominated = nominated(from);
        Enumeration<String> names = from.getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            if (passesOn(name) && !HopByHop.isIn(nominated, name)) {
                Enumeration<String> values = from.getHeaders(name);
                while (values.hasMoreElements()) {
                    to.addHeader(name, values.nextElement());
                }
            }
        }
        ForwardedHeaders.write(from, to);
        long length = bodyLength(from);
        if (length >= 0) {
            to.addHeader("Content-Length", Long.toString(length));
        } else if (length == UNKNOWN) {
            to.addHeader("Transfer-Encoding", "chunked");
        }
        if (length != NONE && length != 0 && "100-continue".equalsIgnoreCase(from.getHeader("Expect"))) {
            to.addHeader("Expect", "100-continue");
        }
        return to;
    }

    /** @return length in bytes, {@link #UNKNOWN} or {@link #NONE} */
    static long bodyLength(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return UNKNOWN;
        }
        long length = request.getContentLengthLong();
        return length < 0 ? NONE : length;
    }

    private static List<String> nominated(HttpServletRequest from) {
        Enumeration<String> values = from.getHeaders("Connection");
        if (!values.hasMoreElements()) {
            return List.of();
        }
        List<String> first = HopByHop.nominated(values.nextElement());
        if (!values.hasMoreElements()) {
            return first;
        }
        List<String> all = new ArrayList<>(first);
        while (values.hasMoreElements()) {
            all.addAll(HopByHop.nominated(values.nextElement()));
        }
        return all;
    }

    private static boolean passesOn(String name) {
        // The second proves a user between processes; from outside it is a forgery
        if (HopByHop.contains(name) || name.equalsIgnoreCase(CallerHeader.NAME)) {
            return false;
        }
        return switch (name.length()) {
            case 4 -> !name.equalsIgnoreCase("Host");
            case 6 -> !name.equalsIgnoreCase("Expect");
            case 14 -> !name.equalsIgnoreCase("Content-Length");
            default -> !ForwardedHeaders.contains(name);
        };
    }
}
