package shop.storage.domain;

/** The structure of a PNG file (W3C PNG, sections 5 and 11.2.1): signature, a sound IHDR, and IEND at the very end. */
final class PngForm {

    private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xAE, 0x42, 0x60, 0x82};
    private static final int MOST_PIXELS_A_SIDE = 16_384;

    private PngForm() {}

    static boolean fits(Bytes file) {
        return file.has(0, SIGNATURE) && header(file) && file.has(file.length() - END.length, END);
    }

    private static boolean header(Bytes file) {
        return file.bigEndian(8, 4) == 13
                && file.has(12, "IHDR")
                && side(file.bigEndian(16, 4))
                && side(file.bigEndian(20, 4))
                && file.length() >= 33
                && file.bigEndian(29, 4) == file.crc(12, 17);
    }

    private static boolean side(long pixels) {
        return pixels >= 1 && pixels <= MOST_PIXELS_A_SIDE;
    }
}
