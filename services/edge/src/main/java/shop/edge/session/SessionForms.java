package shop.edge.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.edge.client.Client;
import shop.identity.Identity;
import shop.platform.Refusal;
import shop.platform.web.ReturnPath;

/** Log-in and log-out as forms of a page send them: always answered by a relative redirect. */
@RestController
public final class SessionForms {

    private final Identity identity;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final String logInPage;

    /** @param logInPage path of the page with the form: a failure leads back to it */
    public SessionForms(Identity identity, Sessions sessions, SessionCookie cookie, String logInPage) {
        this.identity = identity;
        this.sessions = sessions;
        this.cookie = cookie;
        this.logInPage = logInPage;
    }

    @PostMapping(path = SessionEndpoint.PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> logIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "return", required = false) @Nullable String wish,
            HttpServletRequest request,
            HttpServletResponse response) {
        String path = ReturnPath.orHome(wish);
        try {
            Session session = sessions.openFor(identity.signIn(username, password, Client.networkOf(request)));
            cookie.set(session, response);
            return seeOther(path);
        } catch (Refusal refusal) {
            return failed(refusal, path);
        }
    }

    @PostMapping(SessionEndpoint.PATH + "/end")
    ResponseEntity<Void> logOut(
            @RequestParam(name = "return", required = false) @Nullable String wish, HttpServletResponse response) {
        cookie.clear(response);
        return seeOther(ReturnPath.orHome(wish));
    }

    /** Tells the page no more than whether to wait: a page of JSON would help nobody who filled in a form. */
    private ResponseEntity<Void> failed(Refusal refusal, String path) {
        String why = refusal.kind() == Refusal.Kind.UNAUTHENTICATED ? "failed" : "failed=wait";
        return seeOther(logInPage + "?" + why + "&return=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
