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
            long left = size - first.length;
            byte[] buffer = new byte[(int) Math.min(BUFFER, left)];
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException(left + " bytes are missing");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A download broke off: {}", e.toString());
            request.setAttribute(BROKEN, e);
        }
    }
}
