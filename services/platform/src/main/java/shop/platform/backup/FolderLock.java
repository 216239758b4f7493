package shop.platform.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps others away from the backups of one database: one who writes, or any number who read. It ends with its process,
 * so what is unfinished while somebody holds it for writing was left by the dead.
 */
final class FolderLock implements AutoCloseable {

    private final @Nullable FileChannel channel;

    private FolderLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IllegalStateException when somebody else reads or writes */
    static FolderLock forWriting(Path file) throws IOException {
        return hold(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), file, false);
    }

    /** Needs no right to write: where nobody ever wrote there is nobody to wait for. */
    static FolderLock forReading(Path file) throws IOException {
        return Files.exists(file)
                ? hold(FileChannel.open(file, StandardOpenOption.READ), file, true)
                : new FolderLock(null);
    }

    private static FolderLock hold(FileChannel channel, Path file, boolean shared) throws IOException {
        if (tryLock(channel, shared) == null) {
            channel.close();
            throw new IllegalStateException("Another backup or restore holds " + file + ": run it again afterwards");
        }
        return new FolderLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException withinThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
