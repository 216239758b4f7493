package shop.edge.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import shop.edge.session.Session;
import shop.edge.session.SessionCookie;
import shop.edge.session.Sessions;
import shop.identity.Identity;
import shop.platform.Refusal;

/** Turns a session into the token that the modules behind believe; gives people who open a page a session. */
final class Passport {

    private final Identity identity;
    private final Sessions sessions;
    private final SessionCookie cookie;

    Passport(Identity identity, Sessions sessions, SessionCookie cookie) {
        this.identity = identity;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /**
     * The value of the Authorization header to go on with; null to leave it as it came.
     *
     * @throws Refusal UNAUTHENTICATED {@code session-expired}
     */
    @Nullable
    String authorize(HttpServletRequest request, HttpServletResponse response, Visitor visitor) {
        if (visitor.bearer()) {
            return null;
        }
        Session session = visitor.session();
        if (session == null && Paths.isPage(request)) {
            session = sessions.openForGuest();
            cookie.set(session, response);
        }
        if (session != null) {
            return "Bearer "
                    + identity.token(session.subject(), session.roles()).value();
        }
        if (visitor.stale() && Paths.isApi(request.getRequestURI()) && !Paths.isForEverybody(request)) {
            cookie.clear(response);
            throw new Refusal(Refusal.Kind.UNAUTHENTICATED, "session-expired", "The session is over. Begin a new one.");
        }
        return null;
    }
}
