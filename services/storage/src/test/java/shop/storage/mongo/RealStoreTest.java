package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;
import shop.platform.testing.RealMongo;
import shop.storage.SamplePictures;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.StoredFile;

@EnabledIfDockerAvailable
class RealStoreTest extends StoreContract {

    @Override
    String uri() {
        return RealMongo.uri("storage");
    }

    /** The server's profiler writes down the plan of every command, also of those that the driver's GridFS sends. */
    @Test
    void answersEveryQueryFromAnIndex() throws Exception {
        everyQuery(1);
        database.runCommand(new Document("profile", 2));

        everyQuery(2);

        database.runCommand(new Document("profile", 0));
        List<Document> plans = database.getCollection("system.profile")
                .find(new Document("planSummary", new Document("$exists", true))
                        .append("ns", new Document("$regex", "[.](files|chunks)$")))
                .into(new ArrayList<>());
        assertThat(plans)
                .hasSizeGreaterThan(8)
                .allSatisfy(plan -> assertThat(plan.getString("planSummary"))
                        .as(plan.toJson())
                        .matches("(EXPRESS_)?(IXSCAN|IDHACK).*"));
    }

    private void everyQuery(int seed) throws Exception {
        byte[] content = SamplePictures.png(600_000, seed);
        pictures.keep(PictureAddress.of(content), PictureType.PNG, content);
        pictures.keep(PictureAddress.of(content), PictureType.PNG, content);
        StoredFile picture = pictures.find(PictureAddress.of(content)).orElseThrow();
        assertThat(from(picture, 0)).hasSize(content.length);
        assertThat(from(picture, 300_000)).hasSize(content.length - 300_000);
        UUID order = UUID.randomUUID();
        receipts.keep(order, "alice", bytes("text"));
        assertThat(from(receipts.find(order).orElseThrow().file(), 0)).hasSize(4);
        database.getCollection("receipts.chunks")
                .insertOne(new Document("files_id", new org.bson.types.ObjectId()).append("n", 0));
        // Of a new process each time: the sweeps of one go on where the last one ended
        assertThat(new OrphanChunks(() -> database, "receipts").removeBegunBefore(inAnHour()))
                .isOne();
        assertThat(new OrphanChunks(() -> database, "pictures").removeBegunBefore(inAnHour()))
                .isZero();
    }
}
