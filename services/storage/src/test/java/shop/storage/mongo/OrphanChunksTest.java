package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.testing.EmbeddedMongo;

class OrphanChunksTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private ModuleDatabase opened;
    private MongoDatabase database;
    private OrphanChunks orphans;

    @BeforeEach
    void open() {
        opened = ModuleDatabase.open(
                "storage", EmbeddedMongo.uri("storage"), new SimpleMeterRegistry(), StorageMongo::createIndexes);
        database = opened.get();
        orphans = new OrphanChunks(opened::get, MongoReceipts.BUCKET);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void findsWhatAppearsAfterASweep() {
        abandon(NOON.minus(HOUR));
        assertThat(orphans.removeBegunBefore(NOON)).isOne();
        abandon(NOON);
        abandon(NOON.plusSeconds(1));

        assertThat(orphans.removeBegunBefore(NOON.plus(HOUR))).isEqualTo(2);
    }

    @Test
    void doesNotReadAgainWhatASweepHasSeen() {
        orphans.removeBegunBefore(NOON);
        abandon(NOON.minus(HOUR));

        assertThat(orphans.removeBegunBefore(NOON.plus(HOUR))).isZero();
        assertThat(new OrphanChunks(opened::get, MongoReceipts.BUCKET).removeBegunBefore(NOON))
                .as("by a new process")
                .isOne();
    }

    @Test
    void doesNotGoBackWithTheClock() {
        orphans.removeBegunBefore(NOON);
        orphans.removeBegunBefore(NOON.minus(HOUR));
        abandon(NOON.minusSeconds(1));

        assertThat(orphans.removeBegunBefore(NOON.plus(HOUR))).isZero();
    }

    private void abandon(Instant begun) {
        ObjectId attempt = new ObjectId(Date.from(begun), 1);
        database.getCollection("receipts.chunks")
                .insertOne(new Document("files_id", attempt).append("n", 0).append("data", new Binary(new byte[1])));
    }
}
