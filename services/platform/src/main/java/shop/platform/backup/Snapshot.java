package shop.platform.backup;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterType;
import java.util.List;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/**
 * A database as it was at one moment, while others go on writing. The server keeps that moment for
 * {@code minSnapshotHistoryWindowInSeconds}, five minutes unless set; a reader who takes longer is told so and fails.
 */
final class Snapshot implements DatabaseState, AutoCloseable {

    /** The wire version of MongoDB 6.0, the oldest that is supported here. */
    private static final int FIRST_SUPPORTED = 17;

    /** At most 16 MiB an answer in any case; GridFS chunks of 255 KiB are 8 MiB. */
    private static final int DOCUMENTS_AT_A_TIME = 32;

    private final MongoDatabase database;
    private final ClientSession session;
    private final List<CollectionMetadata> collections;

    private Snapshot(MongoDatabase database, ClientSession session, List<CollectionMetadata> collections) {
        this.database = database;
        this.session = session;
        this.collections = collections;
    }

    /**
     * @throws IllegalStateException when the store has no snapshots, or collections or indexes came or went meanwhile:
     *     lists of them have no snapshot
     */
    static Snapshot take(DatabaseClient from) {
        MongoDatabase database = from.database();
        List<CollectionMetadata> collections = CollectionMetadata.of(database);
        requireSnapshots(from.client().getClusterDescription());
        ClientSession session = from.client()
                .startSession(ClientSessionOptions.builder().snapshot(true).build());
        Snapshot snapshot = new Snapshot(database, session, collections);
        snapshot.begin();
        if (!CollectionMetadata.of(database).equals(collections)) {
            session.close();
            throw new IllegalStateException("Collections or indexes of " + database.getName()
                    + " were changed while the backup began: run it again");
        }
        return snapshot;
    }

    private static void requireSnapshots(ClusterDescription store) {
        if (store.getType() != ClusterType.REPLICA_SET
                || store.getServerDescriptions().stream()
                        .anyMatch(server -> server.isOk() && server.getMaxWireVersion() < FIRST_SUPPORTED)) {
            throw new IllegalStateException(
                    "The store has no snapshots: a backup needs a replica set of MongoDB 6.0 or later");
        }
    }

    /** The first read of a session decides the moment of all. */
    private void begin() {
        collections.stream()
                .findFirst()
                .ifPresent(any -> raw(any.name()).find(session).limit(1).first());
    }

    @Override
    public List<CollectionMetadata> collections() {
        return collections;
    }

    @Override
    public void forEachDocument(String collection, Consumer<RawBsonDocument> reader) {
        raw(collection).find(session).batchSize(DOCUMENTS_AT_A_TIME).forEach(reader);
    }

    private MongoCollection<RawBsonDocument> raw(String collection) {
        return database.getCollection(collection, RawBsonDocument.class);
    }

    @Override
    public void close() {
        session.close();
    }
}
