package shop.storage.domain;

/**
 * The structure of a JPEG file (ITU-T T.81, annex B): segments that follow each other without a gap up to the start of
 * the scan, among them a frame of some width and height, and an end of image.
 */
final class JpegForm {

    private static final int START_OF_SCAN = 0xDA;

    private JpegForm() {}

    static boolean fits(Bytes file) {
        if (!file.has(0, 0xFF, 0xD8, 0xFF)) {
            return false;
        }
        boolean frame = false;
        long position = 2;
        while (file.at(position) == 0xFF) {
            int marker = file.at(position + 1);
            long length = file.bigEndian(position + 2, 2);
            if (marker < 0xC0 || length < 2) {
                return false;
            }
            if (marker == START_OF_SCAN) {
                return frame && ends(file, position + 2 + length);
            }
            frame |= startsFrame(marker) && sound(file, position, length);
            position += 2 + length;
        }
        return false;
    }

    /** SOF0 to SOF15 without the three markers among them that are none: DHT, JPG and DAC. */
    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean sound(Bytes file, long position, long length) {
        return length >= 11 && file.bigEndian(position + 5, 2) > 0 && file.bigEndian(position + 7, 2) > 0;
    }

    /** Cameras pad files with zeros behind the end of image. */
    private static boolean ends(Bytes file, long scan) {
        int end = file.length();
        while (end > scan && file.at(end - 1) == 0) {
            end--;
        }
        return end - 2 > scan && file.has(end - 2, 0xFF, 0xD9);
    }
}
