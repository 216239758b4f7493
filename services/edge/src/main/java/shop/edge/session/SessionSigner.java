package shop.edge.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.platform.Role;

/** Sessions as text that nobody else can make: a JWT with HMAC-SHA256. */
final class SessionSigner {

    /** A name of its own, so that nothing else that this key might sign passes as a session. */
    private static final JOSEObjectType TYPE = new JOSEObjectType("shop-session+jwt");

    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build();

    private static final int MAX_LENGTH = 1024;
    private static final int MIN_KEY_BYTES = 32;

    private final JWSSigner signer;
    private final List<JWSVerifier> verifiers;

    /** @param keys base64, at least 32 bytes each: the first signs, all verify, so that keys can be exchanged */
    SessionSigner(List<String> keys) {
        // A file may hold one key a line
        List<byte[]> secrets = keys.stream()
                .flatMap(lines -> lines.strip().lines())
                .map(SessionSigner::secret)
                .toList();
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("shop.edge.session-key is not set: sessions cannot be signed");
        }
        try {
            this.signer = new MACSigner(secrets.getFirst());
            this.verifiers =
                    List.copyOf(secrets.stream().map(SessionSigner::verifier).toList());
        } catch (JOSEException e) {
            throw new IllegalArgumentException("shop.edge.session-key is no key", e);
        }
    }

    String sign(Session session) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(session.subject())
                .claim(
                        "roles",
                        session.roles().stream().map(Role::name).sorted().toList())
                .issueTime(Date.from(session.issuedAt()))
                .expirationTime(Date.from(session.expiresAt()))
                .build();
        SignedJWT jwt = new SignedJWT(HEADER, claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a session", e);
        }
        return jwt.serialize();
    }

    /** The session, expired or not, or null when none of our keys signed this. */
    @Nullable
    Session verify(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            SignedJWT jwt = SignedJWT.parse(text);
            return isOurs(jwt) ? session(jwt.getJWTClaimsSet()) : null;
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isOurs(SignedJWT jwt) throws JOSEException {
        JWSHeader header = jwt.getHeader();
        if (!JWSAlgorithm.HS256.equals(header.getAlgorithm()) || !TYPE.equals(header.getType())) {
            return false;
        }
        for (JWSVerifier verifier : verifiers) {
            if (jwt.verify(verifier)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Session session(JWTClaimsSet claims) throws ParseException {
        Date issued = claims.getIssueTime();
        Date expires = claims.getExpirationTime();
        List<String> roles = claims.getStringListClaim("roles");
        if (claims.getSubject() == null || issued == null || expires == null || roles == null) {
            return null;
        }
        return new Session(claims.getSubject(), Role.known(roles), issued.toInstant(), expires.toInstant());
    }

    private static byte[] secret(String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("shop.edge.session-key needs at least 32 bytes");
        }
        return secret;
    }

    private static JWSVerifier verifier(byte[] secret) {
        try {
            return new MACVerifier(secret);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("shop.edge.session-key is no key", e);
        }
    }
}
