package shop.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import shop.catalog.domain.Product;
import shop.catalog.domain.Version;
import tools.jackson.databind.json.JsonMapper;

/** An answer that is ready to be sent: bytes and entity tag, made once and never changed. */
record ProductAnswer(byte[] body, String etag) {

    /** Objects and headers around a body, roughly. */
    private static final int OVERHEAD = 256;

    /** Raised whenever {@link ProductView} is written in another way: one strong tag never names two bodies. */
    static final int FORMAT = 1;

    static ProductAnswer of(Product product, JsonMapper json) {
        return new ProductAnswer(json.writeValueAsBytes(ProductView.of(product)), etag(product.version()));
    }

    static String etag(Version version) {
        return "\"%d.%d.%d\"".formatted(FORMAT, version.revision(), version.inStock() ? 1 : 0);
    }

    int size() {
        return body.length + OVERHEAD;
    }

    void send(HttpServletResponse response) throws IOException {
        sendHeaders(response);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A cache may keep it and has to ask each time; a 304 repeats both (RFC 9110, 15.4.5). */
    void sendHeaders(HttpServletResponse response) {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache");
    }
}
