package shop.orders.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.MDC;

/** Virtual threads, so many at once and no more: a neighbour that hangs cannot pile up work without end. They carry on the request id. */
public final class BoundedThreads implements AutoCloseable {

    private final ExecutorService executor;
    private final Semaphore free;
    private final Duration grace;

    /**
     * @param executor starts a virtual thread per task; closed with this
     * @param grace how long running tasks may finish at {@link #close} before they are interrupted
     */
    public BoundedThreads(ExecutorService executor, int most, Duration grace) {
        this.executor = executor;
        this.free = new Semaphore(most);
        this.grace = grace;
    }

    /** Starts the task if a thread is free. */
    <T> Optional<Future<T>> tryRun(Callable<T> task) {
        return free.tryAcquire() ? Optional.of(submit(task)) : Optional.empty();
    }

    /** Starts the task as soon as a thread is free. */
    void run(Runnable task) throws InterruptedException {
        free.acquire();
        submit(() -> {
            task.run();
            return true;
        });
    }

    private <T> Future<T> submit(Callable<T> task) {
        Map<String, String> requestId = MDC.getCopyOfContextMap();
        try {
            return executor.submit(() -> {
                MDC.setContextMap(requestId == null ? Map.of() : requestId);
                try {
                    return task.call();
                } finally {
                    free.release();
                }
            });
        } catch (RuntimeException closed) {
            free.release();
            throw closed;
        }
    }

    /** Interrupted work is not lost: its order stays due. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
