package shop.storage.web;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import shop.storage.SamplePictures;

/** Storage with a small and a large picture. */
abstract class KeptPictures extends RunningStorage {

    static final byte[] SMALL = SamplePictures.png(1000, 1);

    static final byte[] LARGE = SamplePictures.png(700_000, 2);

    String small;

    String large;

    @BeforeAll
    void keepPictures() {
        small = keep(SMALL);
        large = keep(LARGE);
    }

    static byte[] withEnd(byte[] chunk) {
        byte[] end = "\r\n0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(chunk, chunk.length + end.length);
        System.arraycopy(end, 0, all, chunk.length, end.length);
        return all;
    }
}
