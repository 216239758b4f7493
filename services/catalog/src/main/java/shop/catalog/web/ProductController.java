package shop.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Refusal;
import shop.platform.web.EntityTags;

/**
 * One product, the most frequent request of all. It writes the cached bytes to the response itself: no conversion, no
 * negotiation (there is JSON and nothing else), no object per request.
 */
@RestController
final class ProductController {

    private final ProductAnswers answers;

    ProductController(ProductAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/products/{sku}")
    void show(@PathVariable String sku, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProductAnswer answer = answers.of(sku);
        if (EntityTags.failsIfMatch(request, answer.etag())) {
            throw new Refusal(Refusal.Kind.PRECONDITION_FAILED, "stale", "The product has changed since.");
        }
        if (EntityTags.isKnown(request, answer.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            answer.sendHeaders(response);
        } else {
            answer.send(response);
        }
    }
}
