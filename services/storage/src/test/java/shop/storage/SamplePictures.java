package shop.storage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class SamplePictures {

    private static final int FRAME_OF_PADDING = 12;

    private SamplePictures() {}

    public static byte[] png() {
        return drawn("png");
    }

    public static byte[] jpeg() {
        return drawn("jpeg");
    }

    /** One transparent pixel, lossless. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** A sound PNG of exactly so many bytes, another one for each seed. */
    public static byte[] png(int size, long seed) {
        byte[] small = png();
        byte[] noise = new byte[size - small.length - FRAME_OF_PADDING];
        new Random(seed).nextBytes(noise);
        int end = small.length - 12;
        return ByteBuffer.allocate(size)
                .put(small, 0, end)
                .put(chunk("noIs", noise))
                .put(small, end, 12)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + FRAME_OF_PADDING)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] drawn(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
