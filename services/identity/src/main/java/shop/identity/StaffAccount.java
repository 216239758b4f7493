package shop.identity;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.identity.domain.EnsureStaff;
import shop.platform.lifecycle.RegularWork;

/** Ensures the staff account. A process starts without its store, so this is tried until the store answers. */
final class StaffAccount implements RegularWork.Turn {

    private static final Logger LOG = LoggerFactory.getLogger(StaffAccount.class);

    private final EnsureStaff ensureStaff;
    private final String username;
    private final String password;

    /** @param password none when it is null or blank: then there is no account to make */
    StaffAccount(EnsureStaff ensureStaff, String username, @Nullable String password) {
        this.ensureStaff = ensureStaff;
        this.username = username;
        this.password = password == null ? "" : password.strip();
    }

    @Override
    public void run() {
        if (password.isEmpty()) {
            return;
        }
        try {
            ensureStaff.ensure(username, password);
            LOG.info("The staff account {} is ready", username);
        } catch (IllegalArgumentException impossible) {
            // The same tomorrow: trying again would not help
            LOG.error("No staff account {}: {}", username, impossible.getMessage());
        }
    }
}
