package shop.identity.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import shop.platform.Role;
import shop.platform.token.Scope;
import shop.platform.token.TokenSigner;

/**
 * Gives a person the token that all parts of the shop believe. Signing costs about a millisecond, so a token is given
 * again until a minute before it expires.
 */
public final class IssueToken {

    /** Short, because a token cannot be taken back. */
    static final Duration LIFETIME = Duration.ofMinutes(5);

    /** A token that is given out lives at least this long: longer than any request. */
    static final Duration REMAINDER = Duration.ofMinutes(1);

    private static final int MAX_REMEMBERED = 10_000;

    private record Person(String subject, Set<Role> roles) {}

    private final TokenSigner signer;
    private final Clock clock;
    private final Cache<Person, UserToken> issued = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(LIFETIME)
            .build();

    public IssueToken(TokenSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    public UserToken issue(String subject, Set<Role> roles) {
        Person person = new Person(subject, roles);
        Instant now = clock.instant();
        UserToken token = issued.getIfPresent(person);
        if (token == null || now.isAfter(token.expiresAt().minus(REMAINDER))) {
            token = sign(person, now);
            issued.put(person, token);
        }
        return token;
    }

    private UserToken sign(Person person, Instant now) {
        // Whole seconds: a token's times have no smaller unit (RFC 7519)
        Instant issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        String value = signer.sign(person.subject(), person.roles(), Scope.USER, issuedAt, LIFETIME);
        return new UserToken(value, issuedAt.plus(LIFETIME));
    }
}
