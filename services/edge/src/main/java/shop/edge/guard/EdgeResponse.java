package shop.edge.guard;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The answer with security headers, which stay through errors and are replaced, never doubled, by a module's own; with
 * redirects that stay relative, because only the client knows under which address it came.
 */
final class EdgeResponse extends HttpServletResponseWrapper {

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
            super.addHeader(name, value);
        }
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
