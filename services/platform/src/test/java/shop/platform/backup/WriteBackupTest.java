package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.platform.backup.GivenState.bytes;
import static shop.platform.backup.GivenState.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.platform.testing.SettableClock;

class WriteBackupTest {

    private static final RawBsonDocument TEA = document("{'_id': 'tea', 'price': {'$numberLong': '250'}}");
    private static final RawBsonDocument CUP = document("{'_id': 'cup', 'price': {'$numberDecimal': '2.50'}}");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();

    @Test
    void writesEveryByteOfEveryDocument() throws IOException {
        WriteBackup.Written written =
                backup(7).write(new GivenState().with("products", TEA, CUP).with("orders"));

        assertThat(folder.resolve("20261101T120000Z/catalog"))
                .isDirectoryContaining("glob:**/products.bson")
                .isDirectoryContaining("glob:**/products.metadata.json")
                .isDirectoryContaining("glob:**/orders.metadata.json")
                .isDirectoryContaining("glob:**/manifest.json");
        assertThat(file("products.bson")).hasBinaryContent(bytes(TEA, CUP));
        assertThat(file("orders.bson")).isEmptyFile();
        assertThat(written.run()).isEqualTo("20261101T120000Z");
        assertThat(written.manifest().documents()).isEqualTo(2);
        assertThat(written.manifest().bytes()).isEqualTo(bytes(TEA, CUP).length);
    }

    @Test
    void saysInAManifestWhatBelongsToIt() throws IOException {
        Manifest manifest =
                backup(7).write(new GivenState().with("products", TEA)).manifest();

        assertThat(Manifest.read(folder.resolve("20261101T120000Z/catalog"))).isEqualTo(manifest);
        assertThat(manifest.taken()).isEqualTo("2026-11-01T12:00:00Z");
        assertThat(manifest.collections()).singleElement().satisfies(products -> {
            assertThat(products.documents()).isEqualTo(1);
            assertThat(file(products.file())).hasDigest("SHA-256", products.sha256());
            assertThat(file(products.metadataFile())).hasDigest("SHA-256", products.metadataSha256());
        });
    }

    @Test
    void makesNoFolderOfANameWithASlash() {
        Manifest manifest =
                backup(7).write(new GivenState().with("../a b", TEA)).manifest();

        assertThat(manifest.collections())
                .singleElement()
                .satisfies(odd -> assertThat(file(odd.file()))
                        .hasFileName("..%2Fa%20b.bson")
                        .isNotEmptyFile());
    }

    @Test
    void needsNoMoreMemoryForMore() {
        Path growing = folder.resolve("20261101T120000Z/catalog.unfinished/pictures.chunks.bson");
        RawBsonDocument chunk = new RawBsonDocument(
                new BsonDocument("data", new BsonBinary(new byte[100_000])), new BsonDocumentCodec());

        backup(7)
                .write(new GivenState()
                        .with("pictures.chunks", IntStream.range(0, 200).mapToObj(i -> {
                            // All that came before is in the file, but for less than one buffer
                            assertThat(size(growing)).isGreaterThan(i * 100_000L - (1 << 16));
                            return chunk;
                        })));

        assertThat(file("pictures.chunks.bson")).hasSize(200L * chunk.getByteLength());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the first run. */
    private Path file(String name) {
        return folder.resolve("20261101T120000Z/catalog").resolve(name);
    }

    private WriteBackup backup(int keep) {
        return new WriteBackup(new BackupFolder(folder, "catalog"), keep, clock);
    }
}
