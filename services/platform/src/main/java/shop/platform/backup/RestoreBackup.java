package shop.platform.backup;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** Reads one run into an empty database. It writes nothing before it has checked every file. */
record RestoreBackup(BackupFolder folder) {

    static final String LATEST = "latest";

    /**
     * @param requested name of a run, or {@link #LATEST}
     * @throws IllegalArgumentException when there is no such complete run, or the database is not empty
     * @throws IllegalStateException when a file is not what was written, or the restore broke off
     */
    Manifest restore(String requested, MongoDatabase into) {
        try (FolderLock _ = folder.lockForReading()) {
            Path content = folder.complete(run(requested));
            requireEmpty(into);
            Manifest manifest = Manifest.read(content);
            for (Manifest.Entry entry : manifest.collections()) {
                verify(content.resolve(entry.file()), entry.sha256());
                verify(content.resolve(entry.metadataFile()), entry.metadataSha256());
            }
            write(manifest, content, into);
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw FolderFailure.of("read the backup of " + folder.database() + " in", folder.folder(), e);
        }
    }

    private String run(String requested) throws IOException {
        List<String> runs = folder.runs();
        if (runs.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no complete backup of " + folder.database() + " in " + folder.folder());
        }
        if (requested.equals(LATEST)) {
            return runs.getFirst();
        }
        if (!runs.contains(requested)) {
            throw new IllegalArgumentException("--run=… must be " + LATEST + " or a complete run of "
                    + folder.database() + ": " + String.join(", ", runs));
        }
        return requested;
    }

    private static void requireEmpty(MongoDatabase into) {
        String any = into.listCollectionNames().first();
        if (any != null) {
            throw new IllegalArgumentException("The database " + into.getName() + " is not empty, it has " + any
                    + ": stop what uses it, drop it, and restore again");
        }
    }

    private static void verify(Path file, String sha256) throws IOException {
        if (!DurableFile.sha256(file).equals(sha256)) {
            throw new IllegalStateException("Nothing is restored: " + file + " is not what the backup wrote");
        }
    }

    private static void write(Manifest manifest, Path content, MongoDatabase into) throws IOException {
        try {
            for (Manifest.Entry entry : manifest.collections()) {
                write(entry, content, into);
            }
        } catch (MongoException e) {
            // Not the outage itself: a job would wait and begin anew, and find a database that is not empty
            IllegalStateException broken = new IllegalStateException("The restore broke off, so the database "
                    + into.getName() + " holds a part: drop it and restore again (" + e.getMessage() + ")");
            broken.addSuppressed(e);
            throw broken;
        }
    }

    private static void write(Manifest.Entry entry, Path content, MongoDatabase into) throws IOException {
        CollectionMetadata metadata = CollectionMetadata.parse(Files.readString(content.resolve(entry.metadataFile())));
        BsonDocument create = new BsonDocument("create", new BsonString(metadata.name()));
        create.putAll(metadata.options());
        into.runCommand(create);
        MongoCollection<RawBsonDocument> collection = into.getCollection(metadata.name(), RawBsonDocument.class);
        BsonFile.forEachBatch(content.resolve(entry.file()), collection::insertMany);
        if (!metadata.furtherIndexes().isEmpty()) {
            into.runCommand(new BsonDocument("createIndexes", new BsonString(metadata.name()))
                    .append("indexes", new BsonArray(metadata.furtherIndexes()))
                    .append("writeConcern", WriteConcern.MAJORITY.asDocument()));
        }
    }
}
