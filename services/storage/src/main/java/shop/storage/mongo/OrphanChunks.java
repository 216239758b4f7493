package shop.storage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import shop.storage.domain.Orphans;

/**
 * Chunks of a bucket that no file owns. The id of an attempt tells when it began, so the sweep walks the index of the
 * chunks up to that moment, page by page, and never reads a byte of a file. It begins where the last whole sweep of this
 * process ended, so that it costs what is new and not what is there; a new process walks the whole index once.
 */
final class OrphanChunks implements Orphans {

    private static final int PAGE = 1000;
    private static final ObjectId FIRST = new ObjectId("000000000000000000000000");

    private final Supplier<MongoDatabase> database;
    private final String bucket;
    private volatile ObjectId swept = FIRST;

    OrphanChunks(Supplier<MongoDatabase> database, String bucket) {
        this.database = database;
        this.bucket = bucket;
    }

    @Override
    public int removeBegunBefore(Instant moment) {
        ObjectId end = new ObjectId(new Date(moment.toEpochMilli()), 0);
        int removed = 0;
        SequencedSet<ObjectId> owners = owners(gte("files_id", swept), end);
        while (!owners.isEmpty()) {
            removed += remove(owners);
            owners = owners(gt("files_id", owners.getLast()), end);
        }
        if (end.compareTo(swept) > 0) {
            swept = end;
        }
        return removed;
    }

    /** The next attempts that have chunks, in order of their ids. */
    private SequencedSet<ObjectId> owners(Bson from, ObjectId before) {
        SequencedSet<ObjectId> owners = new LinkedHashSet<>();
        database.get()
                .getCollection(bucket + ".chunks")
                .find(and(from, lt("files_id", before)))
                .projection(fields(include("files_id"), excludeId()))
                .sort(ascending("files_id", "n"))
                .limit(PAGE)
                .forEach(chunk -> owners.add(chunk.getObjectId("files_id")));
        return owners;
    }

    private int remove(Set<ObjectId> owners) {
        Set<ObjectId> orphans = new LinkedHashSet<>(owners);
        database.get()
                .getCollection(bucket + ".files")
                .find(in("_id", owners))
                .projection(include("_id"))
                .forEach(file -> orphans.remove(file.getObjectId("_id")));
        if (!orphans.isEmpty()) {
            database.get().getCollection(bucket + ".chunks").deleteMany(in("files_id", orphans));
        }
        return orphans.size();
    }
}
