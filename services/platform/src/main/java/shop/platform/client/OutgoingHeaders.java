package shop.platform.client;

import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import shop.platform.token.ServiceTokens;
import shop.platform.web.RequestIds;

/** Puts this process's service token, the request id and the trace context on every call. */
final class OutgoingHeaders implements ClientHttpRequestInterceptor {

    private final ServiceTokens tokens;

    OutgoingHeaders(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        HttpHeaders headers = request.getHeaders();
        headers.setBearerAuth(tokens.current());
        String requestId = RequestIds.currentRequestId();
        if (requestId != null) {
            headers.set(RequestIds.REQUEST_ID, requestId);
        }
        String trace = RequestIds.currentTraceparent();
        if (trace != null) {
            headers.set(RequestIds.TRACEPARENT, trace);
        }
        return execution.execute(request, body);
    }
}
