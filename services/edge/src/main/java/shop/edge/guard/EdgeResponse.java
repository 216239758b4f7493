package shop.edge.guard;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The answer with security headers, which stay through errors and are replaced, never doubled, by a module's own; with
 * redirects that stay relative, because only the client knows under which address it came; and with cookies that never
 * travel without https once they came that way, which a process behind the gateway cannot know.
 */
final class EdgeResponse extends HttpServletResponseWrapper {

    private static final Pattern SECURE = Pattern.compile(";\\s*secure\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private final SecurityHeaders headers;
    private final boolean secure;

    EdgeResponse(HttpServletResponse response, SecurityHeaders headers, boolean secure) {
        super(response);
        this.headers = headers;
        this.secure = secure;
        headers.writeTo(response, secure);
    }

    @Override
    public void addHeader(String name, String value) {
        if (headers.owns(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, guarded(name, value));
        }
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, guarded(name, value));
    }

    private String guarded(String name, String value) {
        return secure
                        && "Set-Cookie".equalsIgnoreCase(name)
                        && !SECURE.matcher(value).find()
                ? value + "; Secure"
                : value;
    }

    @Override
    public void reset() {
        super.reset();
        headers.writeTo(this, secure);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status) throws IOException {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        if (clearBuffer) {
            resetBuffer();
        }
        setStatus(status);
        setHeader("Location", location);
        flushBuffer();
    }
}
