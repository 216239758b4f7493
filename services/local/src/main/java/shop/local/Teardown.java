package shop.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be taken back, the last first; once. */
final class Teardown implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** A second caller waits until the first is done. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                // The others are to be taken back all the same
                System.err.println("While stopping: " + e);
            }
        }
    }
}
