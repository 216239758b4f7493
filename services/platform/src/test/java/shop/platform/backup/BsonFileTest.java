package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsonFileTest {

    @TempDir
    private Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        List<RawBsonDocument> documents = List.of(document(1, 0), document(2, 70_000), document(3, 1));

        Path file = write(documents);

        assertThat(batches(file)).containsExactly(documents);
    }

    @Test
    void holdsNoMoreInMemoryThanABatch() throws IOException {
        List<RawBsonDocument> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            many.add(document(i, 10));
        }
        for (int i = 0; i < 10; i++) {
            many.add(document(i, 1 << 20));
        }
        many.add(document(0, 15 << 20));

        List<List<RawBsonDocument>> batches = batches(write(many));

        assertThat(batches).extracting(List::size).containsExactly(1000, 1000, 503, 3, 3, 1, 1);
        assertThat(batches.stream().flatMap(List::stream)).isEqualTo(many);
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertThat(batches(write(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01", "0c0000", "0c000000", "0c00000010610001", "00000000", "04000000", "ffffffff", "00000040"})
    void isRefusedWhereADocumentCannotBe(String hexadecimal) throws IOException {
        Path file = write(List.of(document(1, 0)));
        Files.write(file, HexFormat.of().parseHex(hexadecimal), StandardOpenOption.APPEND);

        assertThatThrownBy(() -> batches(file)).isInstanceOf(IOException.class);
    }

    private static RawBsonDocument document(int number, int size) {
        return new RawBsonDocument(
                new BsonDocument("_id", new BsonInt32(number)).append("data", new BsonBinary(new byte[size])),
                new BsonDocumentCodec());
    }

    private Path write(List<RawBsonDocument> documents) throws IOException {
        Path path = folder.resolve("things.bson");
        try (DurableFile file = new DurableFile(path)) {
            for (RawBsonDocument document : documents) {
                BsonFile.append(document, file);
            }
            file.seal();
        }
        return path;
    }

    private static List<List<RawBsonDocument>> batches(Path file) throws IOException {
        List<List<RawBsonDocument>> batches = new ArrayList<>();
        BsonFile.forEachBatch(file, batch -> batches.add(List.copyOf(batch)));
        return batches;
    }
}
