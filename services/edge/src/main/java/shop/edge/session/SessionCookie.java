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

    public void set(Session session, HttpServletResponse response) {
        Duration age = Duration.between(session.issuedAt(), session.expiresAt());
        write(sessions.sign(session), age, response);
    }

    public void clear(HttpServletResponse response) {
        write("", Duration.ZERO, response);
    }

    private static void write(String value, Duration age, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
