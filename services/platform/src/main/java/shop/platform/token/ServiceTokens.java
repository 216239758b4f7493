package shop.platform.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The token with which this process calls its neighbours: renewed well before it expires. */
public final class ServiceTokens {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final Duration RENEWAL = Duration.ofMinutes(5);

    private record Current(String token, Instant renewAt) {}

    private final String issuer;
    private final @Nullable TokenSigner signer;
    private final Clock clock;
    private volatile Current current = new Current("", Instant.MIN);

    public ServiceTokens(TokenProperties properties, Clock clock) {
        this.issuer = properties.issuer();
        this.clock = clock;
        String key = properties.privateKey();
        this.signer = key == null ? null : new TokenSigner(issuer, properties.kid(), RsaKeys.privateKey(key));
    }

    /** @throws IllegalStateException when this process was given no key to sign with */
    public String current() {
        if (signer == null) {
            throw new IllegalStateException("shop.tokens.private-key is not set: this process cannot call neighbours");
        }
        Instant now = clock.instant();
        Current present = current;
        if (now.isBefore(present.renewAt())) {
            return present.token();
        }
        // Two threads may both renew: both tokens are good, so no lock is worth its waiting
        String token = signer.sign(issuer, Set.of(), Scope.INTERNAL, now, LIFETIME);
        current = new Current(token, now.plus(RENEWAL));
        return token;
    }
}
