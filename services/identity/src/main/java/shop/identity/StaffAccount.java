package shop.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import shop.identity.domain.EnsureStaff;

/**
 * Ensures the staff account in the background, again and again until the store answers: a process starts without its
 * store.
 */
final class StaffAccount implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StaffAccount.class);

    private final EnsureStaff ensureStaff;
    private final String username;
    private final @Nullable String password;
    private final Duration pause;
    private volatile @Nullable Thread worker;

    /** @param pause between two attempts */
    StaffAccount(EnsureStaff ensureStaff, String username, @Nullable String password, Duration pause) {
        this.ensureStaff = ensureStaff;
        this.username = username;
        this.password = password;
        this.pause = pause;
    }

    @Override
    public void start() {
        if (password != null && !password.isBlank()) {
            String wanted = password.strip();
            worker = Thread.ofVirtual().name("identity-staff-account").start(() -> untilDone(wanted));
        }
    }

    private void untilDone(String wanted) {
        while (!done(wanted)) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean done(String wanted) {
        try {
            ensureStaff.ensure(username, wanted);
            LOG.info("The staff account {} is ready", username);
            return true;
        } catch (IllegalArgumentException e) {
            LOG.error("No staff account {}: {}", username, e.getMessage());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The staff account {} is not ready yet, trying again: {}", username, e.getMessage());
            return Thread.currentThread().isInterrupted();
        }
    }

    @Override
    public void stop() {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
        }
        worker = null;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
