package shop.storage.domain;

/** The structure of a WebP file (RFC 9649, section 2): a RIFF container of exactly its size, and a sound first chunk. */
final class WebpForm {

    private static final int FIRST_CHUNK = 12;

    private WebpForm() {}

    static boolean fits(Bytes file) {
        return file.has(0, "RIFF")
                && file.has(8, "WEBP")
                && file.littleEndian(4, 4) + 8 == file.length()
                && chunk(file);
    }

    private static boolean chunk(Bytes file) {
        long size = file.littleEndian(FIRST_CHUNK + 4, 4);
        int data = FIRST_CHUNK + 8;
        if (size < 0 || data + size > file.length()) {
            return false;
        }
        if (file.has(FIRST_CHUNK, "VP8 ")) {
            return size > 10 && file.has(data + 3, 0x9D, 0x01, 0x2A);
        }
        if (file.has(FIRST_CHUNK, "VP8L")) {
            return size > 5 && file.has(data, 0x2F);
        }
        return file.has(FIRST_CHUNK, "VP8X") && size == 10 && file.length() > data + 10 + 8;
    }
}
