package shop.payments.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.payments.domain.Journal;
import shop.payments.domain.Payment;
import shop.platform.Refusal;

/**
 * A journal in a file. Whoever holds the disk writes the lines of all who wait for it, so that any number of concurrent
 * payments costs two forces at most instead of one each.
 */
final class FileJournal implements Journal, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);

    private final Path path;
    private final JournalFile file;
    private final ReentrantLock disk = new ReentrantLock();
    private final Object waiting = new Object();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private long queued;
    private long durable;
    private boolean broken;

    private FileJournal(Path path, JournalFile file) {
        this.path = path;
        this.file = file;
    }

    /** @throws JournalUnusable when it cannot be opened, or is in use by another process */
    static FileJournal open(Path path) {
        return new FileJournal(path, JournalFile.open(path));
    }

    /**
     * Reads it from the beginning; must come before the first append.
     *
     * @param ledger takes over each payment that it tells of
     * @throws JournalUnusable when it is damaged; it is closed then
     */
    void replay(Consumer<Payment> ledger) {
        try {
            new Replay(path, ledger).run(file);
        } catch (IOException e) {
            close();
            throw new JournalUnusable("The journal " + path + " cannot be read: " + e);
        } catch (JournalUnusable e) {
            close();
            throw e;
        }
    }

    /** @throws Refusal unavailable, when the disk fails: now, and for every payment until the process starts anew */
    @Override
    public void append(Payment payment) {
        long ticket = queue(JournalLine.of(payment));
        disk.lock();
        try {
            if (durable < ticket) {
                writeWaiting();
            }
        } finally {
            disk.unlock();
        }
    }

    private long queue(byte[] line) {
        synchronized (waiting) {
            lines.writeBytes(line);
            return ++queued;
        }
    }

    /** After a failed force nobody knows what is on disk: only reading it anew tells. */
    private void writeWaiting() {
        byte[] batch;
        long last;
        synchronized (waiting) {
            batch = lines.toByteArray();
            lines.reset();
            last = queued;
        }
        if (broken) {
            throw Refusal.unavailable("The journal");
        }
        try {
            file.append(batch);
            durable = last;
        } catch (IOException e) {
            broken = true;
            LOG.error("The journal cannot be written; no payment is taken until the next start", e);
            throw Refusal.unavailable("The journal");
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("The journal could not be closed: {}", e.toString());
        }
    }
}
