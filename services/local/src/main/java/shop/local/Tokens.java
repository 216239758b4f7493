package shop.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import shop.platform.Role;
import shop.platform.token.RsaKeys;
import shop.platform.token.Scope;
import shop.platform.token.TokenSigner;

/** Tokens that a running shop accepts, for whoever checks it; signed with the shop's own keys. */
public final class Tokens {

    /** Key with which identity signs user tokens. */
    static final String IDENTITY_KID = "identity-1";

    private static final Duration LIFETIME = Duration.ofHours(2);

    private final Secrets secrets;

    private final String caller;

    /** @param caller a process that calls others, and whose service token they therefore accept */
    Tokens(Secrets secrets, String caller) {
        this.secrets = secrets;
        this.caller = caller;
    }

    /** A customer's token. */
    public String user(String subject) {
        return user(subject, Set.of(), LIFETIME);
    }

    /** The token of a member of staff. */
    public String staff(String subject) {
        return user(subject, Set.of(Role.STAFF), LIFETIME);
    }

    /** A user token that expired long ago. */
    public String expired(String subject) {
        return user(subject, Set.of(), LIFETIME.negated());
    }

    /** A token that opens {@code /internal/**}, as the process with orders in it sends it. */
    public String service() {
        return signer(caller, kid(caller)).sign(caller, Set.of(), Scope.INTERNAL, Instant.now(), LIFETIME);
    }

    /** Id of the key with which a process signs. */
    static String kid(String process) {
        return process + "-1";
    }

    private String user(String subject, Set<Role> roles, Duration lifetime) {
        return signer("identity", IDENTITY_KID).sign(subject, roles, Scope.USER, Instant.now(), lifetime);
    }

    private TokenSigner signer(String issuer, String kid) {
        return new TokenSigner(issuer, kid, RsaKeys.privateKey(secrets.privateKey(kid)));
    }
}
