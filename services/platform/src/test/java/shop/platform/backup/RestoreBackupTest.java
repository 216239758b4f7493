package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.platform.backup.GivenState.document;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.testing.EmbeddedMongo;
import shop.platform.testing.SettableClock;

class RestoreBackupTest {

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

    @Test
    void bringsBackDocumentsAndIndexes() {
        backUp(TEA, CUP);

        Manifest restored = restore().restore("20261101T120000Z", database);

        assertThat(restored.documents()).isEqualTo(2);
        assertThat(stored()).containsExactlyInAnyOrder(TEA, CUP);
        assertThat(database.getCollection("products")
                        .listIndexes(BsonDocument.class)
                        .into(new ArrayList<>()))
                .anySatisfy(index -> {
                    assertThat(index.getDocument("key")).isEqualTo(BsonDocument.parse("{'n': 1}"));
                    assertThat(index.getBoolean("unique").getValue()).isTrue();
                });
    }

    @Test
    void takesTheLatestCompleteRun() throws IOException {
        backUp(TEA);
        clock.advance(Duration.ofDays(1));
        backUp(CUP);
        Path unfinished = Files.createDirectories(folder.resolve("20261109T120000Z/catalog.unfinished"));
        Files.copy(folder.resolve("20261101T120000Z/catalog/manifest.json"), unfinished.resolve("manifest.json"));

        restore().restore("latest", database);

        assertThat(stored()).containsExactly(CUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "newest", "20261109T120000Z", "../20261101T120000Z", "20261101T120000Z/", "*"})
    void refusesARunThatIsNotThere(String run) {
        backUp(TEA);

        assertThatThrownBy(() -> restore().restore(run, database))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--run=… must be latest or a complete run of catalog: 20261101T120000Z");

        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void refusesWhenNobodyMadeABackup() {
        assertThatThrownBy(() -> restore().restore("latest", database))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no complete backup of catalog in " + folder);
    }

    @Test
    void refusesADatabaseThatIsNotEmpty() {
        backUp(TEA);
        database.getCollection("carts").insertOne(new Document());

        assertThatThrownBy(() -> restore().restore("latest", database))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not empty, it has carts");

        assertThat(database.listCollectionNames()).containsExactly("carts");
    }

    @Test
    void saysWhatToDoWhenItBrokeOff() {
        backUp(TEA, TEA);

        assertThatThrownBy(() -> restore().restore("latest", database))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageMatching("The restore broke off, so the database restored-\\d+ holds a part: "
                        + "drop it and restore again .*");
        assertThatThrownBy(() -> restore().restore("latest", database)).hasMessageContaining("is not empty");
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

    private Iterable<RawBsonDocument> stored() {
        return database.getCollection("products", RawBsonDocument.class).find();
    }
}
