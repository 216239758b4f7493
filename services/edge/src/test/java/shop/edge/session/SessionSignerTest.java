package shop.edge.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.platform.Role;
import shop.platform.testing.TestTokens;

class SessionSignerTest {

    private static final byte[] SECRET = "k".repeat(64).getBytes(StandardCharsets.UTF_8);
    private static final String KEY = Base64.getEncoder().encodeToString(SECRET);
    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("o".repeat(32).getBytes(StandardCharsets.UTF_8));
    private static final Session SESSION = new Session(
            "staff-1",
            Set.of(Role.STAFF),
            Instant.parse("2026-11-01T12:00:00Z"),
            Instant.parse("2026-11-01T20:00:00Z"));

    private final SessionSigner signer = new SessionSigner(List.of(KEY));

    @Test
    void readsWhatItSigned() {
        assertThat(signer.verify(signer.sign(SESSION))).isEqualTo(SESSION);
    }

    @Test
    void readsWhatTheOtherKeyOfAnExchangeSigned() {
        SessionSigner old = new SessionSigner(List.of(OTHER_KEY));
        SessionSigner both = new SessionSigner(List.of(KEY, OTHER_KEY));
        SessionSigner fromFile = new SessionSigner(List.of(KEY + "\n" + OTHER_KEY + "\n"));

        assertThat(fromFile.verify(old.sign(SESSION))).isEqualTo(SESSION);
        assertThat(both.verify(old.sign(SESSION))).isEqualTo(SESSION);
        assertThat(signer.verify(both.sign(SESSION))).isEqualTo(SESSION);
        assertThat(signer.verify(old.sign(SESSION))).isNull();
    }

    @Test
    void refusesEverySingleChangedCharacter() {
        String signed = signer.sign(SESSION);

        for (int at = 0; at < signed.length() - 1; at++) {
            char other = signed.charAt(at) == 'A' ? 'Z' : 'A';
            String changed = signed.substring(0, at) + other + signed.substring(at + 1);
            assertThat(signer.verify(changed)).as("changed at %d", at).isNull();
        }
    }

    @Test
    void refusesASessionThatNobodySigned() {
        assertThat(signer.verify(new PlainJWT(claims()).serialize())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS384", "HS512"})
    void refusesAnotherAlgorithmEvenWithTheRightKey(String algorithm) throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .type(new JOSEObjectType("shop-session+jwt"))
                .build();

        assertThat(signer.verify(signed(header))).isNull();
    }

    @Test
    void refusesAnythingElseThatTheKeySigned() throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(JOSEObjectType.JWT)
                .build();

        assertThat(signer.verify(signed(header))).isNull();
    }

    @Test
    void refusesAUserTokenAsASession() {
        assertThat(signer.verify(TestTokens.staff("ann"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "e30.e30.", "\"quoted\"", "ey{}.ey.ey", "null", "ä.ö.ü"})
    void refusesWhatIsNoSessionAtAll(String text) {
        assertThat(signer.verify(text)).isNull();
        assertThat(signer.verify(text + "x".repeat(5000))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64!"})
    void refusesAWeakKey(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionSigner(List.of(key)));
    }

    @Test
    void refusesToWorkWithoutAKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSigner(List.of()))
                .withMessageContaining("shop.edge.session-key");
    }

    private static String signed(JWSHeader header) throws Exception {
        JWSSigner other = new MACSigner(SECRET);
        SignedJWT jwt = new SignedJWT(header, claims());
        jwt.sign(other);
        return jwt.serialize();
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .subject("staff-1")
                .claim("roles", List.of("STAFF"))
                .issueTime(Date.from(SESSION.issuedAt()))
                .expirationTime(Date.from(SESSION.expiresAt()))
                .build();
    }
}
