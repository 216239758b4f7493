package shop.gateway.lean;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import shop.platform.web.RequestIds;

/**
 * The head of an answer as the client gets it: status and fields as the neighbour sent them, repeated ones included,
 * less what belongs to the neighbour's connection. The request id is set already and not set twice; the edge sees to it
 * that security headers are replaced, not doubled.
 */
final class ResponseHead {

    private ResponseHead() {}

    static void copy(ClassicHttpResponse from, HttpServletResponse to) {
        to.setStatus(from.getCode());
        boolean identified = to.containsHeader(RequestIds.REQUEST_ID);
        List<String> nominated = nominated(from);
        Iterator<Header> fields = from.headerIterator();
        while (fields.hasNext()) {
            Header field = fields.next();
            String name = field.getName();
            if (!HopByHop.contains(name)
                    && !HopByHop.isIn(nominated, name)
                    && !(identified && RequestIds.REQUEST_ID.equalsIgnoreCase(name))) {
                add(name, field.getValue(), from, to);
            }
        }
    }

    private static void add(String name, String value, ClassicHttpResponse from, HttpServletResponse to) {
        if (!name.equalsIgnoreCase("Content-Length")) {
            to.addHeader(name, value);
        } else if (from.getCode() != 304 && from.getCode() != 204) {
            to.setContentLengthLong(Long.parseLong(value.strip()));
        }
    }

    private static List<String> nominated(ClassicHttpResponse from) {
        Header connection = from.getFirstHeader("Connection");
        return connection == null ? List.of() : HopByHop.nominated(connection.getValue());
    }
}
