package shop.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.platform.Refusal;
import shop.platform.Role;
import shop.platform.testing.SettableClock;

class TokenVerifierTest {

    private static final Instant NOW = new SettableClock().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final KeyPair IDENTITY = rsa();
    private static final KeyPair ORDERS = rsa();

    private final TokenSigner identity = new TokenSigner("identity", "identity-1", IDENTITY.getPrivate());
    private final TokenSigner orders = new TokenSigner("orders", "orders-1", ORDERS.getPrivate());

    @Test
    void readsWhoCalls() {
        String token = identity.sign("bob", Set.of(Role.STAFF), Scope.USER, NOW, MINUTES);

        VerifiedToken verified = verifierAt(NOW).verify(token, Scope.USER);

        assertThat(verified)
                .isEqualTo(new VerifiedToken("identity", "bob", Set.of(Role.STAFF), Scope.USER, NOW.plus(MINUTES)));
    }

    @Test
    void refusesATokenForAnotherScope() {
        String token = identity.sign("bob", Set.of(), Scope.USER, NOW, MINUTES);

        assertRefused(verifierAt(NOW), token, Scope.INTERNAL, Refusal.Kind.FORBIDDEN);
    }

    @Test
    void refusesAScopeThatTheKeyMayNotGrant() {
        String escalated = identity.sign("bob", Set.of(), Scope.INTERNAL, NOW, MINUTES);
        String impersonated = orders.sign("bob", Set.of(Role.STAFF), Scope.USER, NOW, MINUTES);

        assertRefused(verifierAt(NOW), escalated, Scope.INTERNAL, Refusal.Kind.UNAUTHENTICATED);
        assertRefused(verifierAt(NOW), impersonated, Scope.USER, Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void refusesAnIssuerThatTheKeyDoesNotBelongTo() {
        String token = new TokenSigner("identity", "orders-1", ORDERS.getPrivate())
                .sign("bob", Set.of(), Scope.INTERNAL, NOW, MINUTES);

        assertRefused(verifierAt(NOW), token, Scope.INTERNAL, Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void refusesAForgedSignature() {
        String token = new TokenSigner("identity", "identity-1", ORDERS.getPrivate())
                .sign("bob", Set.of(Role.STAFF), Scope.USER, NOW, MINUTES);

        assertRefused(verifierAt(NOW), token, Scope.USER, Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void forgetsATokenThatHasExpiredMeanwhile() {
        String token = identity.sign("bob", Set.of(), Scope.USER, NOW, MINUTES);
        SettableClock clock = new SettableClock();
        TokenVerifier verifier = new TokenVerifier(trust(), clock);
        assertThat(verifier.verify(token, Scope.USER).subject()).isEqualTo("bob");

        clock.advance(MINUTES.plus(TokenVerifier.LEEWAY).plusSeconds(1));

        assertRefused(verifier, token, Scope.USER, Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    void renewsAServiceTokenBeforeItExpires() {
        SettableClock clock = new SettableClock();
        ServiceTokens tokens = new ServiceTokens(
                new TokenProperties("orders", "orders-1", pem("PRIVATE KEY", ORDERS.getPrivate()), Map.of()), clock);
        String first = tokens.current();
        assertThat(tokens.current()).isSameAs(first);

        clock.advance(MINUTES);

        assertThat(tokens.current()).isNotEqualTo(first);
        assertThat(new TokenVerifier(trust(), clock)
                        .verify(tokens.current(), Scope.INTERNAL)
                        .issuer())
                .isEqualTo("orders");
    }

    private static void assertRefused(TokenVerifier verifier, String token, String scope, Refusal.Kind kind) {
        assertThatThrownBy(() -> verifier.verify(token, scope))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static TokenVerifier verifierAt(Instant now) {
        return new TokenVerifier(trust(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static TokenProperties trust() {
        return new TokenProperties(
                "tests",
                "tests-1",
                null,
                Map.of(
                        "identity-1", trusted("identity", Scope.USER, IDENTITY),
                        "orders-1", trusted("orders", Scope.INTERNAL, ORDERS)));
    }

    private static TokenProperties.TrustedKey trusted(String issuer, String scope, KeyPair keys) {
        return new TokenProperties.TrustedKey(issuer, Set.of(scope), pem("PUBLIC KEY", keys.getPublic()));
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }

    private static KeyPair rsa() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
