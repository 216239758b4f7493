package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import shop.platform.Refusal;
import shop.storage.SamplePictures;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;

/** What storage expects of its store, whichever it is: keeping, and sweeping what was not finished. */
abstract class StoreContract extends KeepingContract {

    @Test
    void showsNothingOfAnUploadThatDidNotEnd() {
        UUID order = UUID.randomUUID();

        beginReceipt(order, 600_000);

        assertThat(count("receipts.chunks")).isPositive();
        assertThat(receipts.find(order)).isEmpty();
        receipts.keep(order, "alice", bytes("whole"));
        assertThat(receipts.find(order)).isPresent();
    }

    @Test
    void sweepsTheChunksOfUploadsThatDidNotEndAndNoOthers() throws IOException {
        byte[] content = SamplePictures.png(600_000, 4);
        pictures.keep(PictureAddress.of(content), PictureType.PNG, content);
        UUID order = UUID.randomUUID();
        receipts.keep(order, "alice", bytes("whole"));
        beginReceipt(UUID.randomUUID(), 600_000);

        assertThat(receiptOrphans.removeBegunBefore(Instant.now().minus(Duration.ofMinutes(1))))
                .as("one that may still go on")
                .isZero();
        assertThat(receiptOrphans.removeBegunBefore(inAnHour())).isOne();
        assertThat(pictureOrphans.removeBegunBefore(inAnHour())).isZero();

        assertThat(count("receipts.chunks")).isOne();
        assertThat(from(receipts.find(order).orElseThrow().file(), 0)).isEqualTo(bytes("whole"));
        assertThat(from(pictures.find(PictureAddress.of(content)).orElseThrow(), 0))
                .isEqualTo(content);
    }

    @Test
    void keepsNothingOfAnUploadThatPausedUntilItsChunksWereSwept() throws IOException {
        UUID order = UUID.randomUUID();
        try (MongoClient client = sweepingBeforeTheFile()) {
            MongoReceipts paused = new MongoReceipts(() -> client.getDatabase(database.getName()));

            assertThatThrownBy(() -> paused.keep(order, "alice", bytes("too late")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
        }

        assertThat(receipts.find(order)).isEmpty();
        receipts.keep(order, "alice", bytes("again"));
        assertThat(from(receipts.find(order).orElseThrow().file(), 0)).isEqualTo(bytes("again"));
        assertThat(count("receipts.chunks")).isOne();
    }

    /** Its uploads pause, until after the sweep, between their chunks and the document of their file. */
    private MongoClient sweepingBeforeTheFile() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommand().containsValue(new BsonString("receipts.files"))
                                && event.getCommandName().equals("insert")) {
                            assertThat(receiptOrphans.removeBegunBefore(inAnHour()))
                                    .isOne();
                        }
                    }
                })
                .build());
    }

    @Test
    void sweepsMoreThanOnePageOfChunks() {
        UUID order = UUID.randomUUID();
        receipts.keep(order, "alice", bytes("whole"));
        List<Document> chunks = IntStream.range(0, 1200)
                .mapToObj(i ->
                        new Document("files_id", new ObjectId()).append("n", 1).append("data", new Binary(new byte[1])))
                .toList();
        database.getCollection("receipts.chunks").insertMany(chunks);

        assertThat(receiptOrphans.removeBegunBefore(inAnHour())).isEqualTo(1200);
        assertThat(count("receipts.chunks")).isOne();
        assertThat(receipts.find(order)).isPresent();
    }
}
