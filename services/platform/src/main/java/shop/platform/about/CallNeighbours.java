package shop.platform.about;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import shop.platform.Refusal;
import shop.platform.about.api.AboutApi;
import shop.platform.about.api.Call;
import shop.platform.about.api.ProcessView;

/**
 * Asks all neighbours at once what they are. One that is silent makes nobody wait for long, and many who look at the
 * same time make no more calls than one: an answer is good for a second.
 */
final class CallNeighbours {

    /** For each process in a row. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Map<String, AboutApi> neighbours;
    private final int depth;
    private final LongSupplier nanoTime;
    private final ReentrantLock asking = new ReentrantLock();
    private @Nullable List<Call> calls;
    private long asked;

    /** @param depth that the neighbours are asked for, plus one */
    CallNeighbours(Map<String, AboutApi> neighbours, int depth, LongSupplier nanoTime) {
        this.neighbours = Map.copyOf(neighbours);
        this.depth = depth;
        this.nanoTime = nanoTime;
    }

    /** In the order of their names. */
    List<Call> calls() {
        asking.lock();
        try {
            List<Call> known = calls;
            if (known == null || nanoTime.getAsLong() - asked > FRESH_NANOS) {
                known = ask();
                calls = known;
                asked = nanoTime.getAsLong();
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private List<Call> ask() {
        List<CompletableFuture<Call>> answers = neighbours.entrySet().stream()
                .map(neighbour -> CompletableFuture.supplyAsync(
                                () -> call(neighbour.getKey(), neighbour.getValue()), Thread::startVirtualThread)
                        .completeOnTimeout(
                                new Call(neighbour.getKey(), null, Math.toIntExact(patience())),
                                patience(),
                                TimeUnit.MILLISECONDS))
                .toList();
        return answers.stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(Call::neighbour))
                .toList();
    }

    private long patience() {
        return PATIENCE.toMillis() * depth;
    }

    private Call call(String name, AboutApi neighbour) {
        long start = nanoTime.getAsLong();
        @Nullable ProcessView answer = answer(neighbour);
        long millis = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start);
        return new Call(name, answer, Math.clamp(millis, 1, Integer.MAX_VALUE));
    }

    private @Nullable ProcessView answer(AboutApi neighbour) {
        try {
            return neighbour.describe(depth - 1);
        } catch (Refusal unreachable) {
            return null;
        }
    }
}
