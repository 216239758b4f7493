package shop.storefront;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Forms with a file, as browsers send them (RFC 7578). */
final class FileForms {

    static final String TYPE = "multipart/form-data; boundary=----shop123";

    private FileForms() {}

    /** A picture of so many bytes, with every byte in it, line ends and dashes too. */
    static byte[] png(int size) {
        byte[] picture = new byte[size];
        for (int i = 0; i < size; i++) {
            picture[i] = (byte) (i * 7);
        }
        byte[] head = "\u0089PNG\r\n--\r\n------shop12\r\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, picture, 0, head.length);
        return picture;
    }

    static byte[] form(byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text("------shop123\r\nContent-Disposition: form-data; name=\"else\"\r\n\r\nx\r\n"));
        body.writeBytes(text("------shop123\r\n"
                + "Content-Disposition: form-data; name=\"picture\"; filename=\"caf\u00e9.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(text("\r\n------shop123--\r\n"));
        return body.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
