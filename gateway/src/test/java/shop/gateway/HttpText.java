package shop.gateway;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text part of HTTP/1.1, read from a bare stream. */
final class HttpText {

    private HttpText() {}

    /** @return the next line without its end; null at the end of the stream */
    static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    static List<String> fields(InputStream in) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String field = line(in); field != null && !field.isEmpty(); field = line(in)) {
            fields.add(field);
        }
        return fields;
    }

    /** Reads a chunked body to its end. */
    static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in);
            if (size == null) {
                throw new EOFException();
            }
            int length = Integer.parseInt(size.strip(), 16);
            byte[] piece = in.readNBytes(length);
            if (piece.length < length) {
                throw new EOFException();
            }
            body.write(piece);
            if (length == 0) {
                fields(in);
                return body.toByteArray();
            }
            line(in);
        }
    }
}
