package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import shop.platform.Refusal;
import shop.platform.token.Scope;
import shop.platform.token.TokenVerifier;

/** Opens {@code /internal/**} to service tokens only. An interceptor and not a filter, so that it sees the path as the handlers do. */
final class InternalInterceptor implements HandlerInterceptor {

    static final String PATHS = "/internal/**";
    static final String PASSED = InternalInterceptor.class.getName() + ".passed";

    private static final String ROOT = "/internal/";

    private final TokenVerifier verifier;

    InternalInterceptor(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        verifier.verify(BearerToken.of(request), Scope.INTERNAL);
        refuseDisguise(request.getRequestURI());
        request.setAttribute(PASSED, true);
        return true;
    }

    /**
     * Neighbours write the path as it is. One that became this only here ({@code /api/files/pictures/../../../internal})
     * was let in by a proxy for what it seemed to be.
     */
    private static void refuseDisguise(String path) {
        if (!path.startsWith(ROOT)) {
            throw Refusal.notFound("address");
        }
    }
}
