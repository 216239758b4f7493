package shop.e2e.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import shop.e2e.client.Drawing;

/** Files that are something else as well, or become far more than they are. */
final class Uploads {

    static final String SCRIPT = "<script>alert(document.domain)</script>";

    private static final int END_OF_IHDR = 33;

    private Uploads() {}

    /** An honest picture, another one each time. */
    static byte[] png() {
        return picture("png");
    }

    static byte[] picture(String format) {
        return Drawing.as(format);
    }

    /** A sound picture with a page of HTML in a chunk of text. */
    static byte[] pngWithAPageInside() {
        byte[] picture = png();
        byte[] text = chunk("tEXt", ("Comment\0" + SCRIPT).getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer whole = ByteBuffer.allocate(picture.length + text.length);
        whole.put(picture, 0, END_OF_IHDR).put(text).put(picture, END_OF_IHDR, picture.length - END_OF_IHDR);
        return whole.array();
    }

    /** As it says, so many pixels a side; as a bitmap, gigabytes. */
    static byte[] pngOfSide(int pixels) {
        byte[] picture = png();
        ByteBuffer header =
                ByteBuffer.allocate(13).putInt(pixels).putInt(pixels).put(picture, 24, 5);
        byte[] bomb = picture.clone();
        System.arraycopy(chunk("IHDR", header.array()), 0, bomb, 8, 25);
        return bomb;
    }

    static byte[] followedBy(byte[] picture, String text) {
        byte[] more = text.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(picture.length + more.length)
                .put(picture)
                .put(more)
                .array();
    }

    static byte[] zipped(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
