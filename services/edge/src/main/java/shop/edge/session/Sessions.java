package shop.edge.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.identity.domain.Account;
import shop.platform.Role;

/** Opens sessions and recognises them again. Nothing is kept on this side but what was verified lately. */
public final class Sessions {

    private static final int MAX_REMEMBERED = 10_000;

    private final SessionSigner signer;
    private final Duration guests;
    private final Duration staff;
    private final Clock clock;
    private final Cache<String, Session> verified = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /**
     * @param keys base64, at least 32 bytes each; the first signs, all verify
     * @param guests how long a guest is known
     * @param staff how long an account stays logged in
     */
    public Sessions(List<String> keys, Duration guests, Duration staff, Clock clock) {
        this.signer = new SessionSigner(keys);
        this.guests = guests;
        this.staff = staff;
        this.clock = clock;
    }

    /** Somebody new, whom nobody knows yet. */
    public Session openForGuest() {
        return open("guest-" + UUID.randomUUID(), Set.of(), guests);
    }

    Session openFor(Account account) {
        return open(account.subject(), account.roles(), staff);
    }

    private Session open(String subject, Set<Role> roles, Duration lifetime) {
        // Whole seconds, as in the cookie (RFC 7519)
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Session(subject, roles, now, now.plus(lifetime));
    }

    String sign(Session session) {
        return signer.sign(session);
    }

    /** The session of a cookie, or null when the cookie was not made here or its time is over. */
    public @Nullable Session recognise(String cookie) {
        Session session = verified.getIfPresent(cookie);
        if (session == null) {
            session = signer.verify(cookie);
            if (session == null) {
                return null;
            }
            verified.put(cookie, session);
        }
        return clock.instant().isBefore(session.expiresAt()) ? session : null;
    }
}
