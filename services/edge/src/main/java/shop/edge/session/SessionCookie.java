package shop.edge.session;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a session: out of reach of scripts, and not sent along by other sites' forms. */
public final class SessionCookie {

    public static final String NAME = "shop-session";

    private final Sessions sessions;

    public SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @param secure whether the client uses https: then the cookie never travels without it */
    public void set(Session session, boolean secure, HttpServletResponse response) {
        Duration age = Duration.between(session.issuedAt(), session.expiresAt());
        write(sessions.sign(session), age, secure, response);
    }

    public void clear(boolean secure, HttpServletResponse response) {
        write("", Duration.ZERO, secure, response);
    }

    private static void write(String value, Duration age, boolean secure, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
