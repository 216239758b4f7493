package shop.platform.kubernetes;

import io.kubernetes.client.extended.leaderelection.LeaderElectionConfig;
import io.kubernetes.client.extended.leaderelection.LeaderElector;
import io.kubernetes.client.extended.leaderelection.Lock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** This process's part in one election: a thread that tries to get the Lease, keeps it, and tries again after a loss. */
final class Candidate {

    /** Two calls that nobody answers, and the elector's own end. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Lock lease;
    private final Terms terms;
    private CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    Candidate(Lock lease, Terms terms) {
        this.lease = lease;
        this.terms = terms;
    }

    void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopping = end;
        thread = Thread.ofPlatform()
                .daemon()
                .name("election-" + lease.describe())
                .start(() -> takePart(end));
    }

    private void takePart(CountDownLatch end) {
        LeaderElectionConfig config =
                new LeaderElectionConfig(lease, terms.lease(), terms.renewWithin(), terms.pause());
        // Closing gives the Lease back, so that the next replica need not wait for its end
        try (LeaderElector elector = new LeaderElector(config, failure -> {})) {
            do {
                // Returns after a loss, and when it is interrupted, which it keeps to itself
                elector.run(() -> {}, () -> {});
            } while (!end.await(terms.pause().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stopping.countDown();
        running.interrupt();
        try {
            running.join(FAREWELL);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }
}
