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
            session.sign(new MACSigner(Base64.getDecoder().decode(secrets.key("session-key"))));
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
        return signer("identity", IDENTITY_KID).sign(subject, roles, Scope.USER, Instant.now(), lifetime);
    }

    private TokenSigner signer(String issuer, String kid) {
        return new TokenSigner(issuer, kid, RsaKeys.privateKey(secrets.privateKey(kid)));
    }
}
