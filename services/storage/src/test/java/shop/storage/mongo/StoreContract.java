package shop.storage.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.platform.mongo.ModuleDatabase;
import shop.storage.SamplePictures;
import shop.storage.domain.KeepPicture;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.StoredFile;

/** What storage expects of its store, whichever it is. */
abstract class StoreContract {

    private static final int ATTEMPTS = 24;

    private ModuleDatabase moduleDatabase;
    MongoDatabase database;
    MongoPictures pictures;
    MongoReceipts receipts;
    OrphanChunks pictureOrphans;
    OrphanChunks receiptOrphans;

    /** Of a database that nobody has used yet. */
    abstract String uri();

    @BeforeEach
    void open() {
        moduleDatabase = ModuleDatabase.open("storage", uri(), new SimpleMeterRegistry(), StorageMongo::createIndexes);
        database = moduleDatabase.get();
        pictures = new MongoPictures(moduleDatabase::get);
        receipts = new MongoReceipts(moduleDatabase::get);
        pictureOrphans = new OrphanChunks(moduleDatabase::get, MongoPictures.BUCKET);
        receiptOrphans = new OrphanChunks(moduleDatabase::get, MongoReceipts.BUCKET);
    }

    @AfterEach
    void close() {
        moduleDatabase.close();
    }

    @Test
    void givesAPictureBackAsItWas() throws IOException {
        byte[] content = SamplePictures.png(KeepPicture.MAX_BYTES, 1);
        PictureAddress address = PictureAddress.of(content);

        assertThat(pictures.keep(address, PictureType.PNG, content)).isTrue();

        StoredFile file = pictures.find(address).orElseThrow();
        assertThat(file.contentType()).isEqualTo("image/png");
        assertThat(file.length()).isEqualTo(content.length);
        assertThat(file.tag()).isEqualTo(address.sha256());
        assertThat(from(file, 0)).isEqualTo(content);
    }

    @Test
    void givesAPictureBackFromAnyPosition() throws IOException {
        byte[] content = SamplePictures.png(700_000, 2);
        pictures.keep(PictureAddress.of(content), PictureType.PNG, content);

        StoredFile file = pictures.find(PictureAddress.of(content)).orElseThrow();

        for (int position : new int[] {1, 261_119, 261_120, 261_121, 522_240, 699_999, 700_000}) {
            assertThat(from(file, position)).isEqualTo(Arrays.copyOfRange(content, position, content.length));
        }
    }

    @Test
    void keepsAPictureOnce() {
        byte[] content = SamplePictures.png();

        assertThat(pictures.keep(PictureAddress.of(content), PictureType.PNG, content))
                .isTrue();
        assertThat(pictures.keep(PictureAddress.of(content), PictureType.PNG, content))
                .isFalse();
        assertThat(count("pictures.files")).isOne();
        assertThat(count("pictures.chunks")).isOne();
    }

    @Test
    void keepsAPictureOnceThatManySendAtOnce() throws Exception {
        byte[] content = SamplePictures.png(600_000, 3);
        PictureAddress address = PictureAddress.of(content);

        List<Boolean> fresh = atOnce(attempt -> pictures.keep(address, PictureType.PNG, content));

        assertThat(fresh).containsOnlyOnce(true);
        assertThat(count("pictures.files")).isOne();
        assertThat(count("pictures.chunks")).isEqualTo(3);
        assertThat(from(pictures.find(address).orElseThrow(), 0)).isEqualTo(content);
    }

    @Test
    void keepsTheFirstReceiptOfAnOrder() throws IOException {
        UUID order = UUID.randomUUID();

        receipts.keep(order, "alice", bytes("first"));
        receipts.keep(order, "mallory", bytes("second"));

        assertThat(receipts.find(order).orElseThrow().customer()).isEqualTo("alice");
        assertThat(from(receipts.find(order).orElseThrow().file(), 0)).isEqualTo(bytes("first"));
        assertThat(receipts.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsOneReceiptOfAnOrderThatIsSentManyTimesAtOnce() throws Exception {
        UUID order = UUID.randomUUID();

        atOnce(attempt -> {
            receipts.keep(order, "alice", bytes("attempt " + attempt));
            return true;
        });

        assertThat(count("receipts.files")).isOne();
        assertThat(receiptOrphans.removeBegunBefore(inAnHour())).isZero();
        assertThat(count("receipts.chunks")).isOne();
        assertThat(new String(from(receipts.find(order).orElseThrow().file(), 0), StandardCharsets.UTF_8))
                .startsWith("attempt ");
    }

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

    /** What a process leaves that dies in the middle of an upload. */
    private void beginReceipt(UUID order, int size) {
        GridFSBuckets.create(database, "receipts")
                .openUploadStream(order + ".txt")
                .write(new byte[size]);
    }

    private <T> List<T> atOnce(Attempt<T> attempt) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> attempts = IntStream.range(0, ATTEMPTS)
                    .mapToObj(number -> (Callable<T>) () -> attempt.run(number))
                    .toList();
            List<Future<T>> results = threads.invokeAll(attempts);
            return results.stream().map(Future::resultNow).toList();
        }
    }

    private interface Attempt<T> {
        T run(int number) throws Exception;
    }

    static byte[] from(StoredFile file, long position) throws IOException {
        try (InputStream content = file.content().from(position)) {
            return content.readAllBytes();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }
}
