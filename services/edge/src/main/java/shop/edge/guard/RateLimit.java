package shop.edge.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import shop.platform.Refusal;

/**
 * A token bucket per client, as the generic cell rate algorithm (ITU-T I.371): one number per bucket, the time at
 * which it would be full again. Per replica, and of bounded memory: buckets that nobody uses are full and forgotten.
 */
final class RateLimit {

    private static final int MAX_BUCKETS = 50_000;

    private final LongSupplier nanoTime;
    private final long interval;
    private final long depth;
    private final Cache<String, AtomicLong> fullAt;

    /**
     * @param perSecond how many requests a client may make for long; 0 switches the limit off
     * @param burst how many at once
     */
    RateLimit(int perSecond, int burst, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.interval = perSecond == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.depth = interval * burst;
        this.fullAt = Caffeine.newBuilder()
                .maximumSize(MAX_BUCKETS)
                .expireAfterAccess(Duration.ofNanos(depth).plusMinutes(1))
                .build();
    }

    /** @throws Refusal TOO_MANY with Retry-After */
    void take(String client) {
        if (interval == 0) {
            return;
        }
        long now = nanoTime.getAsLong();
        AtomicLong bucket = fullAt.get(client, unknown -> new AtomicLong(now));
        while (true) {
            long seen = bucket.get();
            long next = (seen - now > 0 ? seen : now) + interval;
            if (next - now > depth) {
                throw tooMany(next - now - depth);
            }
            if (bucket.compareAndSet(seen, next)) {
                return;
            }
        }
    }

    private static Refusal tooMany(long nanos) {
        long seconds = (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
        return new Refusal(Refusal.Kind.TOO_MANY, "too-many-requests", "Too many requests. Wait a while.")
                .retryAfter(Duration.ofSeconds(seconds));
    }
}
