package shop.storage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import shop.platform.Refusal;

/**
 * A GridFS bucket that keeps one file per key. Each attempt writes its chunks under an id of its own and then the
 * file's document; the unique index on the key lets one attempt through. So a reader sees whole files only, and an
 * attempt that dies on the way blocks nobody: its chunks stay behind for {@link OrphanChunks}.
 */
final class OnceBucket {

    private final Supplier<MongoDatabase> database;
    private final String name;
    private final String key;
    private volatile @Nullable GridFSBucket bucket;

    /** @param key member of the metadata that holds the key */
    OnceBucket(Supplier<MongoDatabase> database, String name, String key) {
        this.database = database;
        this.name = name;
        this.key = "metadata." + key;
    }

    /** The key's index, and the two that every GridFS driver expects (it makes the same when they are missing). */
    static void index(MongoDatabase database, String name, String key) {
        database.getCollection(name + ".files")
                .createIndex(Indexes.ascending("metadata." + key), new IndexOptions().unique(true));
        database.getCollection(name + ".files").createIndex(Indexes.ascending("filename", "uploadDate"));
        database.getCollection(name + ".chunks")
                .createIndex(Indexes.ascending("files_id", "n"), new IndexOptions().unique(true));
    }

    /** @return false when the key has a file already */
    boolean keep(Object value, String filename, Document metadata, byte[] content) {
        if (find(value).isPresent()) {
            return false;
        }
        GridFSUploadStream upload = bucket().openUploadStream(filename, new GridFSUploadOptions().metadata(metadata));
        upload.write(content);
        try {
            upload.close();
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return isFile(value, upload.getObjectId());
        }
        giveUpIfSwept(upload.getObjectId());
        return true;
    }

    /**
     * An attempt that stood still for longer than the sweep's grace has lost its chunks, the first among them: its key
     * must not stay taken by a file that nobody can read. From now on the file's document keeps the sweep away.
     */
    private void giveUpIfSwept(ObjectId id) {
        if (chunks().find(and(eq("files_id", id), eq("n", 0)))
                        .projection(include("_id"))
                        .first()
                == null) {
            bucket().delete(id);
            throw Refusal.unavailable("The store");
        }
    }

    /** Another attempt was faster, unless the first of two tries of one write is what stands there. */
    private boolean isFile(Object value, ObjectId id) {
        if (find(value).filter(file -> file.getObjectId().equals(id)).isPresent()) {
            return true;
        }
        chunks().deleteMany(eq("files_id", id));
        return false;
    }

    private MongoCollection<Document> chunks() {
        return database.get().getCollection(name + ".chunks");
    }

    Optional<GridFSFile> find(Object value) {
        return Optional.ofNullable(bucket().find(eq(key, value)).first());
    }

    /** Fetches only the chunks that hold the bytes from a position on. */
    InputStream open(GridFSFile file, long position) throws IOException {
        GridFSDownloadStream download = bucket().openDownloadStream(file.getObjectId());
        download.skipNBytes(position);
        return download;
    }

    /** One object for all, because each looks for the indexes before its first upload. */
    private GridFSBucket bucket() {
        GridFSBucket present = bucket;
        if (present == null) {
            present = GridFSBuckets.create(database.get(), name);
            bucket = present;
        }
        return present;
    }
}
