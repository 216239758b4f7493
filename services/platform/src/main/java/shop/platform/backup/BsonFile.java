package shop.platform.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/** Documents one after the other, each byte as the database has it: the form of mongodump. */
final class BsonFile {

    private static final int BUFFER = 1 << 16;
    private static final int LENGTH = Integer.BYTES;

    /** The longest that a server itself ever has: 16 MiB, and 16 KiB for what it adds. */
    private static final int LONGEST_DOCUMENT = (16 << 20) + (16 << 10);

    private static final int LARGEST_BATCH_BYTES = 4 << 20;
    private static final int LARGEST_BATCH = 1000;

    private BsonFile() {}

    static void append(RawBsonDocument document, DurableFile file) throws IOException {
        file.write(document.getBackingArray(), document.getByteOffset(), document.getByteLength());
    }

    /**
     * Hands over all documents in batches of 1000 and 4 MiB at most, or one document that is larger.
     *
     * @throws IOException when the file cannot be read or ends within a document
     */
    static void forEachBatch(Path path, Consumer<List<RawBsonDocument>> reader) throws IOException {
        List<RawBsonDocument> batch = new ArrayList<>();
        int bytes = 0;
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            for (byte[] next = next(file); next.length > 0; next = next(file)) {
                if (!batch.isEmpty() && (batch.size() == LARGEST_BATCH || bytes + next.length > LARGEST_BATCH_BYTES)) {
                    reader.accept(List.copyOf(batch));
                    batch.clear();
                    bytes = 0;
                }
                batch.add(new RawBsonDocument(next));
                bytes += next.length;
            }
        }
        if (!batch.isEmpty()) {
            reader.accept(batch);
        }
    }

    /** Empty at the end of the file. */
    private static byte[] next(DataInputStream file) throws IOException {
        byte[] length = file.readNBytes(LENGTH);
        if (length.length == 0) {
            return length;
        }
        if (length.length < LENGTH) {
            throw new EOFException("ends within a document");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (size <= LENGTH || size > LONGEST_DOCUMENT) {
            throw new IOException("holds a document of impossible length " + size);
        }
        byte[] document = new byte[size];
        System.arraycopy(length, 0, document, 0, LENGTH);
        file.readFully(document, LENGTH, size - LENGTH);
        return document;
    }
}
