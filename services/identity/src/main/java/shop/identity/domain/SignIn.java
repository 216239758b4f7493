package shop.identity.domain;

import java.time.Duration;
import java.util.Optional;
import shop.platform.Refusal;

/**
 * Somebody proves with a password who they are. Unknown name and wrong password give the same answer after the same
 * work, so nobody learns which names exist (OWASP Authentication Cheat Sheet).
 */
public final class SignIn {

    /** Longer than any name there is, so that what the throttle remembers is bounded too. */
    private static final int MAX_NAME = 100;

    private static final String NOBODYS_PASSWORD = "nobody's password";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final HashingSlots slots;

    /** What an unknown name is compared with, so that it costs as much as a known one. */
    private final String nobodysHash;

    public SignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle, HashingSlots slots) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.slots = slots;
        this.nobodysHash = passwords.hash(NOBODYS_PASSWORD);
    }

    /**
     * @param address whom the attempt counts against, beside the name
     * @throws Refusal UNAUTHENTICATED {@code wrong-credentials}; TOO_MANY {@code too-many-attempts} with Retry-After
     */
    public Account signIn(String username, String password, String address) {
        if (username.length() > MAX_NAME) {
            throw wrongCredentials();
        }
        Optional<Duration> wait = throttle.attempt(username, address);
        if (wait.isPresent()) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "too-many-attempts", "Too many attempts to log in. Wait a while.")
                    .retryAfter(wait.get());
        }
        Optional<Account> account = accounts.find(username);
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (!matches(password, hash) || account.isEmpty()) {
            throw wrongCredentials();
        }
        throttle.succeeded(username, address);
        return account.get();
    }

    private static Refusal wrongCredentials() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "wrong-credentials", "The username or the password is wrong.");
    }

    private boolean matches(String password, String hash) {
        boolean acceptable = passwords.acceptable(password);
        // Also an impossible password costs one comparison
        boolean same = slots.use(() -> passwords.matches(acceptable ? password : NOBODYS_PASSWORD, hash));
        return acceptable && same;
    }
}
