package shop.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.platform.testing.RealMongo;

/** What only a real server has: snapshots, options of collections and all kinds of indexes. */
@EnabledIfDockerAvailable
@ExtendWith(OutputCaptureExtension.class)
class BackupOnMongoTest {

    @TempDir
    private Path folder;

    private final String uri = RealMongo.uri("shop");
    private final String emptyUri = RealMongo.uri("shop");
    private final DatabaseClient source = DatabaseClient.open(new ConnectionString(uri));
    private final DatabaseClient target = DatabaseClient.open(new ConnectionString(emptyUri));

    @AfterEach
    void drop() {
        source.database().drop();
        target.database().drop();
        source.close();
        target.close();
    }

    @Test
    void everythingComesBackByteForByte(CapturedOutput output) throws IOException {
        EveryKindOfContent.fill(source.database());

        int backedUp = backUp();
        int restored = restore();

        assertThat(output.getErr()).isEmpty();
        assertThat(backedUp).isZero();
        assertThat(restored).isZero();
        List<CollectionMetadata> collections = CollectionMetadata.of(source.database());
        assertThat(collections)
                .extracting(CollectionMetadata::name)
                .containsExactly("names", "odd/name", "orders", "pictures.chunks", "pictures.files");
        assertThat(CollectionMetadata.of(target.database()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("uuid")
                .isEqualTo(collections);
        for (CollectionMetadata collection : collections) {
            byte[] written =
                    Files.readAllBytes(content().resolve(collection.name().replace("/", "%2F") + ".bson"));
            assertThat(written).isEqualTo(bytes(source.database(), collection.name()));
            assertThat(written).isEqualTo(bytes(target.database(), collection.name()));
        }
    }

    @Test
    void isOfOneMomentWhileOthersWrite() {
        var first = source.database().getCollection("a", BsonDocument.class);
        var second = source.database().getCollection("b", BsonDocument.class);
        first.insertOne(BsonDocument.parse("{'_id': 'before'}"));
        second.insertOne(BsonDocument.parse("{'_id': 'before'}"));
        List<String> seen = new ArrayList<>();

        try (Snapshot snapshot = Snapshot.take(source)) {
            first.insertOne(BsonDocument.parse("{'_id': 'after'}"));
            second.deleteOne(BsonDocument.parse("{'_id': 'before'}"));
            for (String name : List.of("a", "b")) {
                snapshot.forEachDocument(
                        name,
                        document ->
                                seen.add(name + " " + document.getString("_id").getValue()));
            }
        }

        assertThat(seen).containsExactly("a before", "b before");
        assertThat(first.countDocuments()).isEqualTo(2);
        assertThat(second.countDocuments()).isZero();
    }

    @Test
    void refusesWhatItWouldLeaveOut(CapturedOutput output) {
        source.database().getCollection("orders").insertOne(new Document());
        source.database().createView("latest", "orders", List.of());

        int exitCode = backUp();

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr().lines())
                .containsExactly(source.database().getName() + ".latest is a view, which this backup does not know");
        assertThat(folder).isEmptyDirectory();
    }

    private int backUp() {
        return BackupDatabase.backUp("--module=orders", "--folder=" + folder, "--shop.orders.mongo-uri=" + uri);
    }

    private int restore() {
        return RestoreDatabase.restore(
                "--module=orders",
                "--folder=" + folder,
                "--shop.orders.mongo-uri=" + emptyUri,
                "--run=latest",
                "--from=" + source.database().getName());
    }

    private Path content() throws IOException {
        BackupFolder backups = new BackupFolder(folder, source.database().getName());
        return backups.complete(backups.runs().getFirst());
    }

    /** All documents as the driver reads them. */
    private static byte[] bytes(MongoDatabase database, String collection) {
        var bytes = new ByteArrayOutputStream();
        for (RawBsonDocument document :
                database.getCollection(collection, RawBsonDocument.class).find()) {
            bytes.write(document.getBackingArray(), document.getByteOffset(), document.getByteLength());
        }
        return bytes.toByteArray();
    }
}
