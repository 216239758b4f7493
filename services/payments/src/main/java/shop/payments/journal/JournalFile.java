package shop.payments.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The open file of a journal: nobody else has it, and what {@link #append} returns from is on disk. */
final class JournalFile implements AutoCloseable {

    private final FileChannel channel;

    private JournalFile(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws JournalUnusable when the file cannot be opened, or another process has it */
    static JournalFile open(Path path) {
        try {
            boolean fresh = !Files.exists(path);
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new JournalUnusable("The journal " + path + " is in use by another process.");
            }
            if (fresh) {
                forceDirectoryOf(path);
            }
            return new JournalFile(channel);
        } catch (IOException e) {
            throw new JournalUnusable("The journal " + path + " cannot be opened: " + e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A new file's name is durable only with its directory. Where a directory cannot be opened, it needs no force. */
    private static void forceDirectoryOf(Path path) {
        Path directory = path.toAbsolutePath().getParent();
        try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException e) {
            return;
        }
    }

    FileChannel channel() {
        return channel;
    }

    /** Cuts off what follows the last whole line; the next line goes there. */
    void cut(long length) throws IOException {
        if (channel.size() > length) {
            channel.truncate(length);
            channel.force(true);
        }
        channel.position(length);
    }

    void append(byte[] lines) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(lines);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
