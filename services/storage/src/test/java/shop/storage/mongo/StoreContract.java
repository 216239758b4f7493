package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
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
