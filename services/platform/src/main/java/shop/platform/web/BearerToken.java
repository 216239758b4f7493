package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import shop.platform.Refusal;

/** The token of the Authorization header (RFC 6750). */
final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** @throws Refusal UNAUTHENTICATED when the request has none */
    static String of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw missing();
        }
        return header.substring(SCHEME.length()).trim();
    }

    static Refusal missing() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "token-required", "This address needs a bearer token.");
    }
}
