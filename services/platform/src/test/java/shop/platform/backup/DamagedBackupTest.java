package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.platform.backup.GivenState.document;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.SettableClock;

/** A backup that is not what was written is not restored, not even in part. */
class DamagedBackupTest {

    private static final RawBsonDocument TEA = document("{'_id': 'tea', 'n': {'$numberLong': '250'}}");
    private static final RawBsonDocument CUP = document("{'_id': 'cup', 'n': {'$numberDecimal': '2.50'}}");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final DatabaseClient client = DatabaseClient.open(new ConnectionString(EmbeddedMongo.uri("restored")));
    private final MongoDatabase database = client.database();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bson", "products.bson", "products.metadata.json"})
    void writesNothingWhenAFileIsNotWhatItWas(String name) throws IOException {
        writer().write(new GivenState().with("a", TEA).with("products", TEA, CUP));
        Path file = folder.resolve("20261101T120000Z/catalog").resolve(name);
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);

        assertThatThrownBy(() -> restore().restore("latest", database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing is restored: " + file + " is not what the backup wrote");

        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void writesNothingWhenAFileIsMissing() throws IOException {
        backUp(TEA);
        Path file = folder.resolve("20261101T120000Z/catalog/products.bson");
        Files.delete(file);

        assertThatThrownBy(() -> restore().restore("latest", database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(file + " is not there");

        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void writesNothingWhenTheManifestIsDamaged() throws IOException {
        backUp(TEA);
        Files.writeString(folder.resolve("20261101T120000Z/catalog/manifest.json"), "{\"database\":");

        assertThatThrownBy(() -> restore().restore("latest", database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("manifest.json is damaged");

        assertThat(database.listCollectionNames()).isEmpty();
    }

    private void backUp(RawBsonDocument... products) {
        writer().write(new GivenState().with("products", products));
    }

    private WriteBackup writer() {
        return new WriteBackup(new BackupFolder(folder, "catalog"), 7, clock);
    }

    private RestoreBackup restore() {
        return new RestoreBackup(new BackupFolder(folder, "catalog"));
    }
}
