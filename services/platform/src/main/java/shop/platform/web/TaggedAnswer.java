package shop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import shop.platform.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that is made once and sent often, under the conditions that a request states. A cache may keep it and has
 * to ask each time.
 *
 * @param etag strong: other bytes have another one
 */
public record TaggedAnswer(byte[] body, String contentType, String etag) {

    /** Far fewer bytes than the hash has, and far more than two versions of a document need to differ. */
    private static final int TAG_BYTES = 16;

    public static TaggedAnswer of(byte[] body, String contentType) {
        return new TaggedAnswer(body, contentType, '"' + hash(body) + '"');
    }

    public static TaggedAnswer json(JsonNode body) {
        return of(JsonMapper.shared().writeValueAsBytes(body), "application/json");
    }

    public static TaggedAnswer html(String body) {
        return of(body.getBytes(StandardCharsets.UTF_8), "text/html;charset=utf-8");
    }

    /** @throws Refusal PRECONDITION_FAILED when an If-Match does not name this answer */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (EntityTags.failsIfMatch(request, etag)) {
            throw new Refusal(Refusal.Kind.PRECONDITION_FAILED, "stale", "It has changed since.");
        }
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache");
        if (EntityTags.isKnown(request, etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentType(contentType);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
