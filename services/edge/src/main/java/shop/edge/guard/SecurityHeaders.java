package shop.edge.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** What every answer tells the browser to forbid (OWASP Secure Headers), unless a module behind says it better. */
final class SecurityHeaders {

    private record Header(String name, String value) {}

    private static final Header HSTS = new Header("Strict-Transport-Security", "max-age=31536000");

    private final Header[] always;

    SecurityHeaders(String contentSecurityPolicy) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Content-Security-Policy", contentSecurityPolicy));
        headers.add(new Header("X-Content-Type-Options", "nosniff"));
        headers.add(new Header("Referrer-Policy", "same-origin"));
        headers.add(new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
        headers.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
        this.always = headers.toArray(Header[]::new);
    }

    /** @param secure whether the client uses https: a promise to go on doing so means nothing otherwise (RFC 6797) */
    void writeTo(HttpServletResponse response, boolean secure) {
        for (Header header : always) {
            response.setHeader(header.name(), header.value());
        }
        if (secure) {
            response.setHeader(HSTS.name(), HSTS.value());
        }
    }

    /** Whether it is one of these, which may stand in an answer only once. */
    boolean owns(String name) {
        int length = name.length();
        if (length < 15) {
            return false;
        }
        for (Header header : always) {
            if (header.name().length() == length && header.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return HSTS.name().equalsIgnoreCase(name);
    }
}
