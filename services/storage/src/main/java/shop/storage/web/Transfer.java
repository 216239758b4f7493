package shop.storage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of an answer whose headers are on their way. What goes wrong now can only be told by breaking off the
 * connection: a problem document would end up in the middle of the file.
 */
final class Transfer {

    static final int BUFFER = 16 * 1024;

    /** Request attribute: the answer is incomplete, and the connection must not be used again. */
    static final String BROKEN = Transfer.class.getName() + ".broken";

    private static final Logger LOG = LoggerFactory.getLogger(Transfer.class);

    private final InputStream content;
    private final HttpServletResponse response;
    private final long size;

    Transfer(InputStream content, HttpServletResponse response, long size) {
        this.content = content;
        this.response = response;
        this.size = size;
    }

    void run(byte[] first, HttpServletRequest request) {
        try {
            OutputStream out = response.getOutputStream();
            out.write(first);
            byte[] buffer = new byte[BUFFER];
            for (long left = size - first.length; left > 0; ) {
                int read = read(buffer, (int) Math.min(BUFFER, left));
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (StoreFailed e) {
            LOG.warn("A download broke off: {}", String.valueOf(e.getCause()));
            request.setAttribute(BROKEN, true);
        } catch (IOException e) {
            LOG.debug("A client left before the end of its download: {}", e.toString());
        }
    }

    private int read(byte[] buffer, int most) throws StoreFailed {
        try {
            int read = content.read(buffer, 0, most);
            if (read < 0) {
                throw new EOFException("the file is shorter than it was written");
            }
            return read;
        } catch (IOException | RuntimeException e) {
            throw new StoreFailed(e);
        }
    }

    /** It is our side that fails, not the client's. */
    private static final class StoreFailed extends Exception {

        StoreFailed(Exception cause) {
            super(cause);
        }
    }
}
