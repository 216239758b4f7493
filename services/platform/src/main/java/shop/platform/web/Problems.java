package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import shop.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457). Filters write them directly; everything behind the dispatcher goes by the advice. */
public final class Problems {

    private static final String TYPE = "urn:shop:problem:";

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** The document for a refusal: stable type, one sentence, the refusal's own members. */
    static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = of(HttpStatus.valueOf(refusal.kind().status()), refusal.name(), refusal.detail());
        refusal.details().forEach(problem::setProperty);
        return problem;
    }

    static ProblemDetail of(HttpStatus status, String name, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + name));
        problem.setTitle(status.getReasonPhrase());
        problem.setInstance(instance());
        return problem;
    }

    /** The path, behind the dispatcher. Spring would set it too, but fails on one that is no URI, such as {@code //}. */
    static @Nullable URI instance() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        try {
            return new URI(attributes.getRequest().getRequestURI());
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    static HttpHeaders headers(Refusal refusal) {
        HttpHeaders headers = new HttpHeaders();
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        return headers;
    }

    /** Answers a refusal from a filter. Does nothing when the answer is already on its way. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean page = PagePaths.isBrowsed(request);
        byte[] body =
                page ? ProblemPage.of(refusal).getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(of(refusal));
        response.resetBuffer();
        response.setStatus(refusal.kind().status());
        response.setContentType(page ? ProblemPage.TYPE.toString() : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers(refusal).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
