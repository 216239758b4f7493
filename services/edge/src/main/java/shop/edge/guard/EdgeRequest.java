package shop.edge.guard;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.edge.client.Client;

/** The request as the modules behind see it: the edge's headers, the client seen through proxies, a limited body. */
final class EdgeRequest extends HttpServletRequestWrapper {

    private final Client client;
    private final EdgeHeaders headers;
    private final long bodyLimit;
    private final Pace pace;
    private @Nullable LimitedBody body;

    EdgeRequest(HttpServletRequest request, Client client, @Nullable String authorization, long bodyLimit, Pace pace) {
        super(request);
        this.client = client;
        this.headers = new EdgeHeaders(request, client, authorization);
        this.bodyLimit = bodyLimit;
        this.pace = pace;
    }

    @Override
    public @Nullable String getHeader(String name) {
        String ours = headers.ours(name);
        return ours != null ? ours : headers.hides(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String ours = headers.ours(name);
        if (ours != null) {
            return Collections.enumeration(List.of(ours));
        }
        return headers.hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return headers.names(super.getHeaderNames());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new LimitedBody(super.getInputStream(), bodyLimit, pace);
        }
        return body;
    }

    /** Whether the sender took so long over the body that it was refused. */
    boolean isTooSlow() {
        return body != null && body.isTooSlow();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public String getRemoteAddr() {
        return client.address();
    }

    @Override
    public String getRemoteHost() {
        return client.address();
    }

    @Override
    public String getScheme() {
        return client.scheme();
    }

    @Override
    public boolean isSecure() {
        return client.secure();
    }

    @Override
    public String getServerName() {
        return client.proxied() ? client.host() : super.getServerName();
    }

    @Override
    public int getServerPort() {
        return client.proxied() ? client.port() : super.getServerPort();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(client.origin()).append(getRequestURI());
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getSession(true);
    }

    /** Nobody keeps sessions on the server: replicas share nothing. */
    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("there are no sessions on the server");
        }
        return null;
    }
}
