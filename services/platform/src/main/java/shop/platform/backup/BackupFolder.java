package shop.platform.backup;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The backups of one database: {@code <folder>/<run>/<database>}, where a run is named by the second in which it began.
 * A backup is written, and thrown away, under a name of its own, so that what has the right name is whole.
 */
record BackupFolder(Path folder, String database) {

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String RUN_PATTERN = "[0-9]{8}T[0-9]{6}Z";

    FolderLock lockForWriting() throws IOException {
        return FolderLock.forWriting(lock());
    }

    FolderLock lockForReading() throws IOException {
        return FolderLock.forReading(lock());
    }

    private Path lock() {
        return folder.resolve("." + database + ".lock");
    }

    /** Complete ones, the newest first. */
    List<String> runs() throws IOException {
        return folders()
                .filter(run -> Files.isRegularFile(complete(run).resolve(Manifest.FILE)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Stream<String> folders() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(RUN_PATTERN))
                    .toList();
            return names.stream();
        }
    }

    Path complete(String run) {
        return folder.resolve(run).resolve(database);
    }

    private Path unfinished(String run) {
        return folder.resolve(run).resolve(database + ".unfinished");
    }

    /** @return name of the run */
    String begin(Instant now) throws IOException {
        String run = RUN.format(now);
        if (Files.exists(complete(run))) {
            throw new IOException("there is a backup of this second already");
        }
        Files.createDirectories(unfinished(run));
        return run;
    }

    /** Where the files of a begun run belong. */
    Path content(String run) {
        return unfinished(run);
    }

    /** From now on the run counts. */
    void complete(String run, Manifest manifest) throws IOException {
        DurableFile.write(unfinished(run).resolve(Manifest.FILE), manifest.toJson());
        DurableFile.sealFolder(unfinished(run));
        Files.move(unfinished(run), complete(run), StandardCopyOption.ATOMIC_MOVE);
        DurableFile.sealFolder(folder.resolve(run));
        DurableFile.sealFolder(folder);
    }

    /** Throws away what is not complete. */
    void discardUnfinished() throws IOException {
        for (String run : folders().toList()) {
            discardUnfinished(run);
        }
    }

    private void discardUnfinished(String run) throws IOException {
        if (Files.exists(unfinished(run))) {
            delete(unfinished(run));
            deleteIfEmpty(folder.resolve(run));
        }
    }

    /**
     * Throws away all but the newest.
     *
     * @return how many
     */
    int prune(int keep) throws IOException {
        List<String> old = runs().stream().skip(keep).toList();
        for (String run : old) {
            Files.move(complete(run), unfinished(run), StandardCopyOption.ATOMIC_MOVE);
            discardUnfinished(run);
        }
        return old.size();
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> inside = Files.walk(tree)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Other databases may have a backup in the same run. */
    private static void deleteIfEmpty(Path run) throws IOException {
        try {
            Files.delete(run);
        } catch (DirectoryNotEmptyException others) {
            return;
        }
    }
}
