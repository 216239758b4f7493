package shop.platform.kubernetes;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who holds a Lease, as far as this process has seen. A holder is believed only as long as its renewals are seen: when
 * the API server is away, refuses, or takes no writes, nobody is, and after the term everyone works.
 */
final class Holding {

    private record Sign(String holder, long nanos) {}

    private static final Logger LOG = LoggerFactory.getLogger(Holding.class);

    private final String work;
    private final String own;
    private final long term;
    private volatile Sign last;
    private volatile boolean doubtful;

    Holding(String work, String own, Duration term) {
        this.work = work;
        this.own = own;
        this.term = term.toNanos();
        this.last = new Sign("", System.nanoTime());
    }

    /** Somebody was seen to take, renew or, with an empty name, give back the Lease. */
    void sign(String holder) {
        Sign before = last;
        last = new Sign(holder, System.nanoTime());
        if (!holder.equals(before.holder()) || doubtful) {
            doubtful = false;
            LOG.info("{} is done by {}", work, holder.isEmpty() ? "nobody for a moment" : holder);
        }
    }

    boolean isOwn() {
        Sign sign = last;
        return sign.holder().equals(own) && !expired(sign);
    }

    boolean isOwnOrNobodys() {
        Sign sign = last;
        boolean expired = expired(sign);
        if (expired && !doubtful) {
            doubtful = true;
            LOG.warn("{} is done by everyone, because nobody is seen to renew its Lease", work);
        }
        return expired || sign.holder().equals(own);
    }

    private boolean expired(Sign sign) {
        return System.nanoTime() - sign.nanos() > term;
    }
}
