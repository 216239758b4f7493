package shop.storage.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.model.GridFSFile;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import shop.storage.domain.PictureAddress;
import shop.storage.domain.PictureType;
import shop.storage.domain.Pictures;
import shop.storage.domain.StoredFile;

/** Pictures in the bucket {@code pictures}, each under the SHA-256 of its bytes. */
final class MongoPictures implements Pictures {

    static final String BUCKET = "pictures";
    static final String KEY = "sha256";

    private static final String CONTENT_TYPE = "contentType";

    private final OnceBucket bucket;

    MongoPictures(Supplier<MongoDatabase> database) {
        this.bucket = new OnceBucket(database, BUCKET, KEY);
    }

    @Override
    public boolean keep(PictureAddress address, PictureType type, byte[] content) {
        Document metadata = new Document(KEY, address.sha256()).append(CONTENT_TYPE, type.contentType());
        return bucket.keep(address.sha256(), address.sha256(), metadata, content);
    }

    @Override
    public Optional<StoredFile> find(PictureAddress address) {
        return bucket.find(address.sha256()).map(file -> stored(address, file));
    }

    private StoredFile stored(PictureAddress address, GridFSFile file) {
        Document metadata = Objects.requireNonNull(file.getMetadata());
        return new StoredFile(
                metadata.getString(CONTENT_TYPE),
                file.getLength(),
                address.sha256(),
                position -> bucket.open(file, position));
    }
}
