package shop.gateway.lean;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** The body of a request, on its way through: read from the sender piece by piece as the neighbour takes it. */
final class RequestBody extends AbstractHttpEntity {

    private static final int PIECE = 16 * 1024;

    private final HttpServletRequest request;
    private final long length;
    private final Progress progress;

    /** @param length in bytes, or -1 when the sender did not say */
    RequestBody(HttpServletRequest request, long length, Progress progress) {
        super((String) null, null, length < 0);
        this.request = request;
        this.length = length;
        this.progress = progress;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        InputStream in = opened();
        byte[] piece = new byte[length < 0 ? PIECE : Math.clamp(length, 1, PIECE)];
        for (int count = read(in, piece); count >= 0; count = read(in, piece)) {
            progress.writing();
            out.write(piece, 0, count);
            if (length < 0) {
                out.flush();
            }
            progress.reading();
        }
    }

    private InputStream opened() {
        try {
            return request.getInputStream();
        } catch (IOException | RuntimeException e) {
            throw new ClientFault(e);
        }
    }

    private static int read(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException | RuntimeException e) {
            throw new ClientFault(e);
        }
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public InputStream getContent() {
        throw new UnsupportedOperationException("The body is written, never read back");
    }

    @Override
    public void close() {
        // The container owns the stream
    }
}
