package shop.storage.domain;

import java.util.zip.CRC32;

/** A file as its form checks read it: beyond the end there is nothing (-1, false) instead of an exception. */
record Bytes(byte[] content) {

    int length() {
        return content.length;
    }

    /** The byte at a position, 0 to 255; -1 beyond the end. */
    int at(long position) {
        return position >= 0 && position < content.length ? content[(int) position] & 0xFF : -1;
    }

    boolean has(long position, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (at(position + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    boolean has(long position, String ascii) {
        return has(position, ascii.chars().toArray());
    }

    /** An unsigned number of one to four bytes, most significant first; -1 when it is not all there. */
    long bigEndian(long position, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            int next = at(position + i);
            if (next < 0) {
                return -1;
            }
            number = number << 8 | next;
        }
        return number;
    }

    /** An unsigned number of one to four bytes, least significant first; -1 when it is not all there. */
    long littleEndian(long position, int size) {
        long number = 0;
        for (int i = size - 1; i >= 0; i--) {
            int next = at(position + i);
            if (next < 0) {
                return -1;
            }
            number = number << 8 | next;
        }
        return number;
    }

    /** The CRC-32 of a part that lies within the file. */
    long crc(int from, int size) {
        CRC32 crc = new CRC32();
        crc.update(content, from, size);
        return crc.getValue();
    }
}
