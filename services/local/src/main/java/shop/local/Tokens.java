package shop.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
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

    private final TokenSigner identity;
    private final TokenSigner caller;
    private final String callerName;
    private final String sessionKey;

    /**
     * @param identity signs user tokens
     * @param caller signs as a process that calls others, and whose service token they therefore accept
     * @param callerName the name of that process
     * @param sessionKey signs session cookies; base64
     */
    public Tokens(TokenSigner identity, TokenSigner caller, String callerName, String sessionKey) {
        this.identity = identity;
        this.caller = caller;
        this.callerName = callerName;
        this.sessionKey = sessionKey;
    }

    static Tokens of(Secrets secrets, String caller) {
        return new Tokens(
                signer(secrets, "identity", IDENTITY_KID),
                signer(secrets, caller, kid(caller)),
                caller,
                secrets.key("session-key"));
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
        return caller.sign(callerName, Set.of(), Scope.INTERNAL, Instant.now(), LIFETIME);
    }

    /** The token of a member of staff, signed by a process that may vouch for nobody: only identity may. */
    public String impostor(String subject) {
        return caller.sign(subject, Set.of(Role.STAFF), Scope.USER, Instant.now(), LIFETIME);
    }

    /** The value of a customer's session cookie; of an expired one when the lifetime is negative. */
    public String sessionCookie(String subject, Duration lifetime) {
        Instant now = Instant.now();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("shop-session+jwt"))
                .build();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("roles", List.of())
                .issueTime(Date.from(now.minus(lifetime.abs())))
                .expirationTime(Date.from(now.plus(lifetime)))
                .build();
        SignedJWT session = new SignedJWT(header, claims);
        try {
            session.sign(new MACSigner(Base64.getDecoder().decode(sessionKey)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return session.serialize();
    }

    /** Id of the key with which a process signs. */
    static String kid(String process) {
        return process + "-1";
    }

    private String user(String subject, Set<Role> roles, Duration lifetime) {
        return identity.sign(subject, roles, Scope.USER, Instant.now(), lifetime);
    }

    private static TokenSigner signer(Secrets secrets, String issuer, String kid) {
        return new TokenSigner(issuer, kid, RsaKeys.privateKey(secrets.privateKey(kid)));
    }
}
