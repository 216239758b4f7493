package shop.platform.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shop.platform.Refusal;
import shop.platform.Role;

/** Verifies tokens with the public keys this process trusts. Remembers what it verified, because RSA costs CPU. */
public final class TokenVerifier {

    /** How far the clocks of two processes may differ. */
    static final Duration LEEWAY = Duration.ofSeconds(30);

    private static final int MAX_LENGTH = 4096;

    private record TrustedIssuer(String issuer, Set<String> scopes, JWSVerifier verifier) {}

    private final Map<String, TrustedIssuer> trusted;
    private final Clock clock;
    private final Cache<String, VerifiedToken> verified =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public TokenVerifier(TokenProperties properties, Clock clock) {
        this.clock = clock;
        this.trusted = properties.trusted().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, key -> trust(key.getValue())));
    }

    private static TrustedIssuer trust(TokenProperties.TrustedKey key) {
        return new TrustedIssuer(key.issuer(), key.scopes(), new RSASSAVerifier(RsaKeys.publicKey(key.publicKey())));
    }

    /**
     * @param scope the scope that the token must carry
     * @throws Refusal UNAUTHENTICATED when it is no valid token, FORBIDDEN when it is one for another scope
     */
    public VerifiedToken verify(String token, String scope) {
        VerifiedToken result = verified.getIfPresent(token);
        if (result == null) {
            result = check(token);
            verified.put(token, result);
        }
        if (clock.instant().isAfter(result.expiresAt().plus(LEEWAY))) {
            throw invalid();
        }
        if (!result.scope().equals(scope)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "wrong-scope", "This token does not open this address.");
        }
        return result;
    }

    private VerifiedToken check(String token) {
        if (token.length() > MAX_LENGTH) {
            throw invalid();
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            String kid = jwt.getHeader().getKeyID();
            TrustedIssuer key = kid == null ? null : trusted.get(kid);
            if (key == null
                    || !JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())
                    || !jwt.verify(key.verifier())) {
                throw invalid();
            }
            return claims(jwt.getJWTClaimsSet(), key);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static VerifiedToken claims(JWTClaimsSet claims, TrustedIssuer key) throws ParseException {
        String scope = claims.getStringClaim("scope");
        if (!key.issuer().equals(claims.getIssuer())
                || scope == null
                || !key.scopes().contains(scope)
                || claims.getSubject() == null
                || claims.getExpirationTime() == null) {
            throw invalid();
        }
        List<String> roles = claims.getStringListClaim("roles");
        return new VerifiedToken(
                key.issuer(),
                claims.getSubject(),
                roles == null ? Set.of() : Role.known(roles),
                scope,
                claims.getExpirationTime().toInstant());
    }

    private static Refusal invalid() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "invalid-token", "The token is not valid or has expired.");
    }
}
