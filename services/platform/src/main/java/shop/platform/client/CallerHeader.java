package shop.platform.client;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;
import shop.platform.Caller;

/** Sends the user's token beside the service token, for contract methods that act for somebody. */
public final class CallerHeader implements HttpServiceArgumentResolver {

    /** Carries the user token on calls between processes; the edge removes it from outside requests. */
    public static final String NAME = "X-Shop-User";

    @Override
    public boolean resolve(
            @Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder requestValues) {
        if (!(argument instanceof Caller caller)) {
            return false;
        }
        requestValues.addHeader(NAME, caller.token());
        return true;
    }
}
