package shop.edge.openapi;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import shop.platform.web.TaggedAnswer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description as it is served. It changes at a rollout only, so it is kept for a while; one request at a time makes
 * it anew, and the others get the one before meanwhile.
 */
final class CurrentApi {

    private static final long KEPT = Duration.ofSeconds(30).toNanos();
    private static final long KEPT_INCOMPLETE = Duration.ofSeconds(2).toNanos();

    /** @param page made when somebody reads it */
    record Description(TaggedAnswer json, SingletonSupplier<TaggedAnswer> page, long until) {}

    private final JoinParts parts;
    private final LongSupplier nanoTime;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Description latest;

    CurrentApi(JoinParts parts, LongSupplier nanoTime) {
        this.parts = parts;
        this.nanoTime = nanoTime;
    }

    TaggedAnswer json() {
        return description().json();
    }

    TaggedAnswer page() {
        return description().page().obtain();
    }

    private Description description() {
        Description seen = latest;
        if (seen == null) {
            making.lock();
        } else if (nanoTime.getAsLong() - seen.until() < 0 || !making.tryLock()) {
            return seen;
        }
        try {
            Description present = latest;
            // Somebody else was faster
            if (present != null && present != seen) {
                return present;
            }
            Description made = make();
            latest = made;
            return made;
        } finally {
            making.unlock();
        }
    }

    private Description make() {
        ObjectNode document = parts.join();
        long kept = document.has(JoinParts.MISSING) ? KEPT_INCOMPLETE : KEPT;
        return new Description(
                TaggedAnswer.json(document),
                SingletonSupplier.of(
                        () -> TaggedAnswer.html(ApiPage.of(document).html())),
                nanoTime.getAsLong() + kept);
    }
}
