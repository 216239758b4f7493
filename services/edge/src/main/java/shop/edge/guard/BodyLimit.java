package shop.edge.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.platform.Refusal;

/** How large a body may be: a few kilobytes of JSON nearly everywhere, a picture where pictures are uploaded. */
final class BodyLimit {

    private final long ordinary;
    private final long upload;
    private final Set<String> uploadPaths;

    /** @param uploadPaths where a POST may be as large as {@code upload} */
    BodyLimit(long ordinary, long upload, Set<String> uploadPaths) {
        this.ordinary = ordinary;
        this.upload = upload;
        this.uploadPaths = uploadPaths;
    }

    long of(HttpServletRequest request) {
        return isUpload(request) ? upload : ordinary;
    }

    /** @throws Refusal TOO_LARGE when the request announces too much, INVALID when it should announce and does not */
    void check(HttpServletRequest request) {
        long announced = request.getContentLengthLong();
        if (announced < 0) {
            checkUnannounced(request);
        } else if (announced > ordinary && announced > of(request)) {
            throw LimitedBody.tooLarge(of(request));
        }
    }

    /** The container itself reads forms, past every stream that counts; browsers announce them always. */
    private void checkUnannounced(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null
                && (startsWith(type, "application/x-www-form-urlencoded")
                        || startsWith(type, "multipart/") && !isUpload(request))
                && request.getHeader("Transfer-Encoding") != null) {
            throw new Refusal(Refusal.Kind.INVALID, "length-required", "A form needs a Content-Length.");
        }
    }

    private boolean isUpload(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && uploadPaths.contains(request.getRequestURI());
    }

    private static boolean startsWith(@Nullable String type, String prefix) {
        return type != null && type.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
