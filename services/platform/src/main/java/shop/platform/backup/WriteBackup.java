package shop.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a database's state as one more run, and then throws away those that are too many.
 *
 * @param keep how many runs stay, the new one included
 */
record WriteBackup(BackupFolder folder, int keep, Clock clock) {

    /** What came of it: the run, its manifest, and how many older runs are gone. */
    record Written(String run, Manifest manifest, int pruned) {}

    /** @throws IllegalStateException when it could not be written; then nothing of it stays */
    Written write(DatabaseState state) {
        if (state.collections().isEmpty()) {
            // A wrong address or a lost disk must not push the good backups out
            throw new IllegalStateException(folder.database() + " holds nothing that could be backed up");
        }
        try (FolderLock _ = folder.lockForWriting()) {
            folder.discardUnfinished();
            try {
                Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                String run = folder.begin(now);
                Manifest manifest = new Manifest(folder.database(), now.toString(), collections(state, run));
                folder.complete(run, manifest);
                return new Written(run, manifest, folder.prune(keep));
            } finally {
                folder.discardUnfinished();
            }
        } catch (IOException | UncheckedIOException e) {
            throw FolderFailure.of("write a backup to", folder.folder(), e);
        }
    }

    private List<Manifest.Entry> collections(DatabaseState state, String run) throws IOException {
        List<Manifest.Entry> written = new ArrayList<>();
        for (CollectionMetadata collection : state.collections()) {
            written.add(collection(state, collection, folder.content(run)));
        }
        return written;
    }

    private static Manifest.Entry collection(DatabaseState state, CollectionMetadata collection, Path content)
            throws IOException {
        String file = fileName(collection.name());
        String metadata = file + ".metadata.json";
        String metadataSum =
                DurableFile.write(content.resolve(metadata), collection.toJson().getBytes(StandardCharsets.UTF_8));
        AtomicLong documents = new AtomicLong();
        try (DurableFile bson = new DurableFile(content.resolve(file + ".bson"))) {
            state.forEachDocument(collection.name(), document -> {
                try {
                    BsonFile.append(document, bson);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                documents.incrementAndGet();
            });
            String sum = bson.seal();
            return new Manifest.Entry(
                    collection.name(), file + ".bson", documents.get(), bson.bytes(), sum, metadata, metadataSum);
        }
    }

    /** As mongodump does: a slash in a name is no folder. */
    private static String fileName(String collection) {
        return URLEncoder.encode(collection, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
