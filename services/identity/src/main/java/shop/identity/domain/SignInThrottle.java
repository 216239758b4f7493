package shop.identity.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing. Counts attempts per name and address, so that nobody can lock a person out from elsewhere, and
 * per address over all names, against trying one password on many. In memory of bounded size, so per process.
 */
public final class SignInThrottle {

    /** Several people may share an address. */
    private static final int ADDRESS_FACTOR = 10;

    private static final int MAX_REMEMBERED = 20_000;

    private record Key(@Nullable String username, String address) {}

    private record Window(Instant end, int attempts) {}

    private final Clock clock;
    private final int limit;
    private final Duration length;
    private final Cache<Key, Window> windows;

    /**
     * @param limit attempts for one name from one address within a window, the first included
     * @param length of a window, which starts with its first attempt
     */
    public SignInThrottle(Clock clock, int limit, Duration length) {
        this.clock = clock;
        this.limit = limit;
        this.length = length;
        this.windows = Caffeine.newBuilder()
                .maximumSize(MAX_REMEMBERED)
                .expireAfterWrite(length)
                .build();
    }

    /** Counts an attempt before it is made, so that many at once count too. @return how long to wait, if it is one too many */
    Optional<Duration> attempt(String username, String address) {
        Instant now = clock.instant();
        Window ofAddress = count(new Key(null, address), now);
        Window ofName = count(new Key(username, address), now);
        if (ofName.attempts() > limit) {
            return Optional.of(Duration.between(now, ofName.end()));
        }
        return ofAddress.attempts() > limit * ADDRESS_FACTOR
                ? Optional.of(Duration.between(now, ofAddress.end()))
                : Optional.empty();
    }

    /**
     * Forgives all attempts for this name, but of those from this address only the one that succeeded: an account of
     * one's own must not open the way to guess others.
     */
    void succeeded(String username, String address) {
        windows.invalidate(new Key(username, address));
        windows.asMap()
                .computeIfPresent(
                        new Key(null, address), (same, window) -> new Window(window.end(), window.attempts() - 1));
    }

    private Window count(Key key, Instant now) {
        return windows.asMap().compute(key, (same, window) -> {
            if (window == null || !now.isBefore(window.end())) {
                return new Window(now.plus(length), 1);
            }
            // Saturates: attempts that were refused do not lengthen the wait
            return window.attempts() > limit * ADDRESS_FACTOR
                    ? window
                    : new Window(window.end(), window.attempts() + 1);
        });
    }
}
