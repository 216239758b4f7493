package shop.edge.guard;

import org.jspecify.annotations.Nullable;
import shop.edge.session.Session;

/**
 * How a request says who it comes from.
 *
 * @param bearer it brings a token of its own, which wins over any cookie
 * @param session of its cookie, when that is good
 * @param stale it brings a session cookie that is expired or was not made here
 * @param subject who it is, when that is certain
 */
record Visitor(
        boolean bearer,
        @Nullable Session session,
        boolean stale,
        @Nullable String subject) {

    static final Visitor NOBODY = new Visitor(false, null, false, null);
    static final Visitor STALE = new Visitor(false, null, true, null);
    static final Visitor UNKNOWN_BEARER = new Visitor(true, null, false, null);

    static Visitor withToken(String subject) {
        return new Visitor(true, null, false, subject);
    }

    static Visitor withCookie(Session session) {
        return new Visitor(false, session, false, session.subject());
    }
}
