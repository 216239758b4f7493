package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shop.platform.Caller;
import shop.platform.client.CallerHeader;
import shop.platform.token.Scope;
import shop.platform.token.TokenVerifier;
import shop.platform.token.VerifiedToken;

/** Resolves a {@link Caller}: from the bearer token of a person's request, from the second header of a neighbour's call. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    private final TokenVerifier verifier;

    CallerArgumentResolver(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        String token = tokenOf(request);
        VerifiedToken verified = verifier.verify(token, Scope.USER);
        return new Caller(verified.subject(), verified.roles(), token);
    }

    private static String tokenOf(HttpServletRequest request) {
        if (request.getAttribute(InternalInterceptor.PASSED) == null) {
            return BearerToken.of(request);
        }
        String token = request.getHeader(CallerHeader.NAME);
        if (token == null) {
            throw BearerToken.missing();
        }
        return token;
    }
}
