package shop.edge.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shop.edge.client.Client;
import shop.identity.Identity;
import shop.identity.domain.UserToken;
import shop.platform.Caller;
import shop.platform.token.Scope;
import shop.platform.token.TokenVerifier;

/** {@code /api/session} for programs: become a guest, log in, ask who I am, log out. */
@RestController
public final class SessionEndpoint {

    static final String PATH = "/api/session";

    private final Identity identity;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final TokenVerifier tokens;

    public SessionEndpoint(Identity identity, Sessions sessions, SessionCookie cookie, TokenVerifier tokens) {
        this.identity = identity;
        this.sessions = sessions;
        this.cookie = cookie;
        this.tokens = tokens;
    }

    /** Without a body a new guest, with one a log-in. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SessionView> open(
            @Valid @RequestBody(required = false) @Nullable LogIn logIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = logIn == null
                ? sessions.openForGuest()
                : sessions.openFor(identity.signIn(logIn.username(), logIn.password(), Client.networkOf(request)));
        UserToken token = identity.token(session.subject(), session.roles());
        cookie.set(session, response);
        SessionView view = new SessionView(session.subject(), session.roles(), token.value(), token.expiresAt());
        return ResponseEntity.created(URI.create(PATH))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }

    /** The edge has turned a cookie into a token by now, so that both kinds of clients look the same here. */
    @GetMapping(PATH)
    ResponseEntity<SessionView> whoAmI(Caller caller) {
        Instant expiresAt = tokens.verify(caller.token(), Scope.USER).expiresAt();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SessionView(caller.subject(), caller.roles(), caller.token(), expiresAt));
    }

    /** The cookie goes; a token that was taken from it lives on for its five minutes at most. */
    @DeleteMapping(PATH)
    ResponseEntity<Void> end(HttpServletResponse response) {
        cookie.clear(response);
        return ResponseEntity.noContent().build();
    }
}
