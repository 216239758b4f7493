package shop.edge.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import shop.edge.session.Session;
import shop.edge.session.SessionCookie;
import shop.edge.session.Sessions;
import shop.platform.Refusal;
import shop.platform.token.Scope;
import shop.platform.token.TokenVerifier;

/** Finds out who a request comes from. */
final class Visitors {

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final TokenVerifier tokens;

    Visitors(Sessions sessions, TokenVerifier tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    Visitor of(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return ofToken(authorization.substring(BEARER.length()).trim());
        }
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Visitor.NOBODY : ofCookies(cookies);
    }

    /**
     * Whoever receives the request decides about its token. Here it only matters whose limits it counts against: an
     * invented token must not bring fresh ones. Verified tokens are remembered, so this costs little.
     */
    private Visitor ofToken(String token) {
        try {
            return Visitor.withToken(tokens.verify(token, Scope.USER).subject());
        } catch (Refusal invalid) {
            return Visitor.UNKNOWN_BEARER;
        }
    }

    /** Another site of the same domain can plant a second cookie of this name: the good one counts. */
    private Visitor ofCookies(Cookie[] cookies) {
        Visitor visitor = Visitor.NOBODY;
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(SessionCookie.NAME)) {
                Session session = sessions.recognise(cookie.getValue());
                if (session != null) {
                    return Visitor.withCookie(session);
                }
                visitor = Visitor.STALE;
            }
        }
        return visitor;
    }
}
