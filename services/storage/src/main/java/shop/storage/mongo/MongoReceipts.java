package shop.storage.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.model.GridFSFile;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.Receipts;
import shop.storage.domain.StoredFile;
import shop.storage.domain.StoredReceipt;

/** Receipts in the bucket {@code receipts}, each under the id of its order. */
final class MongoReceipts implements Receipts {

    static final String BUCKET = "receipts";
    static final String KEY = "orderId";

    private static final String CUSTOMER = "customer";
    private static final String SHA256 = "sha256";

    private final OnceBucket bucket;

    MongoReceipts(Supplier<MongoDatabase> database) {
        this.bucket = new OnceBucket(database, BUCKET, KEY);
    }

    @Override
    public void keep(UUID orderId, String customer, byte[] text) {
        Document metadata = new Document(KEY, orderId)
                .append(CUSTOMER, customer)
                .append(SHA256, PictureAddress.of(text).sha256());
        bucket.keep(orderId, orderId + ".txt", metadata, text);
    }

    @Override
    public Optional<StoredReceipt> find(UUID orderId) {
        return bucket.find(orderId).map(this::stored);
    }

    private StoredReceipt stored(GridFSFile file) {
        Document metadata = Objects.requireNonNull(file.getMetadata());
        return new StoredReceipt(
                metadata.getString(CUSTOMER),
                new StoredFile(
                        "text/plain;charset=utf-8",
                        file.getLength(),
                        metadata.getString(SHA256),
                        position -> bucket.open(file, position)));
    }
}
