package shop.edge.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import shop.edge.client.Client;
import shop.edge.client.Clients;
import shop.platform.Refusal;
import shop.platform.web.Problems;

/**
 * What every request from outside passes. One filter and one wrapper rather than one per concern: every wrapper is
 * asked for every header again.
 */
final class EdgeFilter extends HttpFilter {

    private final transient Clients clients;
    private final transient Visitors visitors;
    private final transient Passport passport;
    private final transient RateLimit rateLimit;
    private final transient BodyLimit bodyLimit;
    private final transient Pace pace;
    private final transient SecurityHeaders securityHeaders;
    private final transient Problems problems;

    EdgeFilter(
            Clients clients,
            Visitors visitors,
            Passport passport,
            RateLimit rateLimit,
            BodyLimit bodyLimit,
            Pace pace,
            SecurityHeaders securityHeaders,
            Problems problems) {
        this.clients = clients;
        this.visitors = visitors;
        this.passport = passport;
        this.rateLimit = rateLimit;
        this.bodyLimit = bodyLimit;
        this.pace = pace;
        this.securityHeaders = securityHeaders;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Client client = clients.of(request);
        EdgeResponse guarded = new EdgeResponse(response, securityHeaders, client.secure());
        try {
            EdgeRequest admitted = admit(request, guarded, client);
            chain.doFilter(admitted, guarded);
            endIfTooSlow(admitted, guarded);
        } catch (Refusal refusal) {
            problems.write(refusal, request, guarded);
        }
    }

    /** The container would read the rest of the body before it closes the connection, however long that takes. */
    private static void endIfTooSlow(EdgeRequest request, EdgeResponse response) throws IOException {
        if (request.isTooSlow()) {
            response.flushBuffer();
            throw new CloseNowException("A body came too slowly");
        }
    }

    /** Cheap refusals first; nothing is signed or set before the request is found to be welcome. */
    private EdgeRequest admit(HttpServletRequest request, EdgeResponse response, Client client) {
        if (InternalPaths.isInternal(request.getRequestURI())) {
            throw Refusal.notFound("address");
        }
        Visitor visitor = visitors.of(request);
        String subject = visitor.subject();
        rateLimit.take(subject != null ? subject : client.network());
        bodyLimit.check(request);
        CrossSiteRule.check(request, client, visitor);
        String authorization = passport.authorize(request, response, visitor);
        return new EdgeRequest(request, client, authorization, bodyLimit.of(request), pace);
    }
}
