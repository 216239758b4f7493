package shop.storage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import shop.platform.Refusal;
import shop.platform.web.EntityTags;
import shop.storage.domain.StoredFile;

/** Answers a GET or HEAD with a stored file: conditions, ranges and the bytes as a stream. */
final class FileAnswer {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final String caching;

    /** @param caching the header Cache-Control */
    FileAnswer(HttpServletRequest request, HttpServletResponse response, String caching) {
        this.request = request;
        this.response = response;
        this.caching = caching;
    }

    void send(StoredFile file) throws IOException {
        String tag = '"' + file.tag() + '"';
        if (EntityTags.failsIfMatch(request, tag)) {
            throw new Refusal(Refusal.Kind.PRECONDITION_FAILED, "precondition-failed", "The file is another one.");
        }
        if (EntityTags.isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            validators(tag);
        } else if (request.getMethod().equals("HEAD")) {
            headers(file, tag, ByteRange.whole(file.length()));
        } else {
            stream(file, tag, range(tag, file.length()));
        }
    }

    /** A Range counts when there is no If-Range, or it names this very file. A date never does, as none is sent. */
    private ByteRange range(String tag, long length) {
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        boolean counts = ifRange == null || ifRange.trim().equals(tag);
        try {
            return ByteRange.of(counts ? request.getHeader(HttpHeaders.RANGE) : null, length);
        } catch (ByteRange.Unsatisfiable e) {
            throw unsatisfiable(length);
        }
    }

    private static ErrorResponseException unsatisfiable(long length) {
        HttpStatus status = HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "The file has " + length + " bytes.");
        problem.setType(URI.create("urn:shop:problem:range-not-satisfiable"));
        ErrorResponseException refusal = new ErrorResponseException(status, problem, null);
        refusal.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
        return refusal;
    }

    /** Promises nothing before the store has given the first bytes, so that its outage can still be told. */
    private void stream(StoredFile file, String tag, ByteRange range) throws IOException {
        try (InputStream content = file.content().from(range.from())) {
            byte[] first = content.readNBytes((int) Math.min(Transfer.BUFFER, range.size()));
            headers(file, tag, range);
            new Transfer(content, response, range.size()).run(first, request);
        }
    }

    private void headers(StoredFile file, String tag, ByteRange range) {
        validators(tag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setContentType(file.contentType());
        response.setContentLengthLong(range.size());
        if (!range.whole()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.of(file.length()));
        }
    }

    private void validators(String tag) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
    }
}
