package shop.storage.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import shop.platform.mongo.ModuleDatabase;
import shop.storage.domain.StoredFile;

/** A store of storage, whichever it is. */
abstract class AnyStore {

    static final int ATTEMPTS = 24;

    String address;

    ModuleDatabase moduleDatabase;

    MongoDatabase database;

    MongoPictures pictures;

    MongoReceipts receipts;

    OrphanChunks pictureOrphans;

    OrphanChunks receiptOrphans;

    /** Of a database that nobody has used yet. */
    abstract String uri();

    @BeforeEach
    void open() {
        address = uri();
        moduleDatabase =
                ModuleDatabase.open("storage", address, new SimpleMeterRegistry(), StorageMongo::createIndexes);
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

    /** What a process leaves that dies in the middle of an upload. */
    void beginReceipt(UUID order, int size) {
        GridFSBuckets.create(database, "receipts")
                .openUploadStream(order + ".txt")
                .write(new byte[size]);
    }

    <T> List<T> atOnce(Attempt<T> attempt) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> attempts = IntStream.range(0, ATTEMPTS)
                    .mapToObj(number -> (Callable<T>) () -> attempt.run(number))
                    .toList();
            List<Future<T>> results = threads.invokeAll(attempts);
            return results.stream().map(Future::resultNow).toList();
        }
    }

    interface Attempt<T> {
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

    long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }
}
