package shop.gateway.lean;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A neighbour's answer whose body is still on the wire: passed on piece by piece, never held. */
final class LeanAnswer implements ServerResponse {

    private static final int PIECE = 16 * 1024;

    private final ClassicHttpRequest request;
    private final ClassicHttpResponse answer;
    private final Connection connection;

    LeanAnswer(ClassicHttpRequest request, ClassicHttpResponse answer, Connection connection) {
        this.request = request;
        this.answer = answer;
        this.connection = connection;
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest to, HttpServletResponse response, Context context)
            throws IOException {
        try {
            ResponseHead.copy(answer, response);
            HttpEntity body = answer.getEntity();
            if (body == null || pass(body, response)) {
                connection.keep(request, answer);
            }
            return null;
        } finally {
            connection.discard();
        }
    }

    /** @return whether the body came through to its end; otherwise the client has left */
    private static boolean pass(HttpEntity body, HttpServletResponse response) throws IOException {
        long length = body.getContentLength();
        byte[] piece = new byte[length < 0 ? PIECE : Math.clamp(length, 1, PIECE)];
        InputStream in = body.getContent();
        for (int count = read(in, piece, response); count >= 0; count = read(in, piece, response)) {
            // A neighbour that sends bit by bit, such as events, is followed bit by bit
            boolean paused = length < 0 && count < piece.length && in.available() == 0;
            if (!written(piece, count, paused, response)) {
                return false;
            }
        }
        return true;
    }

    /** What breaks off here must break off at the client too: neither look complete nor become another answer. */
    private static int read(InputStream in, byte[] piece, HttpServletResponse response) throws IOException {
        try {
            return in.read(piece);
        } catch (IOException e) {
            written(piece, 0, true, response);
            throw new BrokenOff(e);
        }
    }

    private static boolean written(byte[] piece, int count, boolean now, HttpServletResponse response) {
        try {
            OutputStream out = response.getOutputStream();
            out.write(piece, 0, count);
            if (now) {
                out.flush();
            }
            return true;
        } catch (IOException clientLeft) {
            return false;
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.getCode());
    }

    /** A copy for whoever asks; the fields themselves go straight from connection to connection. */
    @Override
    public HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        for (Header field : answer.getHeaders()) {
            headers.add(field.getName(), field.getValue());
        }
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }
}
