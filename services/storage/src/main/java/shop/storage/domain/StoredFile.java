package shop.storage.domain;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it is handed out; it never changes.
 *
 * @param contentType as the header Content-Type says it
 * @param length bytes, 0 or more
 * @param tag SHA-256 of the bytes, lower-case hex
 */
public record StoredFile(String contentType, long length, String tag, Content content) {

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** Opens the bytes from a position (0 to length) on; whoever opens them closes them. */
        InputStream from(long position) throws IOException;
    }
}
