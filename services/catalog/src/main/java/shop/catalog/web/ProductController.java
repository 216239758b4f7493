package shop.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Refusal;

/**
 * One product, the most frequent request of all. It writes the cached bytes to the response itself: no conversion, no
 * negotiation (there is JSON and nothing else), no object per request.
 */
@RestController
final class ProductController {

    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private final ProductAnswers answers;

    ProductController(ProductAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/products/{sku}")
    void show(@PathVariable String sku, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProductAnswer answer = answers.of(sku);
        if (request.getHeader(IF_MATCH) != null && !matches(request, answer)) {
            throw new Refusal(Refusal.Kind.PRECONDITION_FAILED, "stale", "The product has changed since.");
        }
        if (isKnown(request, answer)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            answer.sendHeaders(response);
        } else {
            answer.send(response);
        }
    }

    /** A condition on a read that nobody can understand is passed over: the full answer is never wrong. */
    private static boolean matches(HttpServletRequest request, ProductAnswer answer) {
        EntityTags tags = EntityTags.of(request, IF_MATCH);
        return tags == null || tags.containsStrong(answer.etag());
    }

    private static boolean isKnown(HttpServletRequest request, ProductAnswer answer) {
        String known = request.getHeader(IF_NONE_MATCH);
        if (known == null || known.equals(answer.etag())) {
            return known != null;
        }
        EntityTags tags = EntityTags.of(request, IF_NONE_MATCH);
        return tags != null && tags.containsWeak(answer.etag());
    }
}
