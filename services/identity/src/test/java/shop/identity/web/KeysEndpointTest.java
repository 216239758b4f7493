package shop.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import shop.platform.testing.TestTokens;
import shop.platform.token.RsaKeys;

class KeysEndpointTest {

    private static final String OTHER = TestTokens.properties().get("shop.tokens.trusted.tests-1.public-key");

    private final KeysEndpoint endpoint = new KeysEndpoint(new PublishedKeys(
            "identity-1", RsaKeys.privateKey(TestTokens.identityKey()), Map.of("identity-2", String.valueOf(OTHER))));

    @Test
    void publishesTheKeyThatVerifiesATokenAndTheOtherOneOfARotation() throws Exception {
        JWKSet keys = JWKSet.parse(new String(answer().getBody(), StandardCharsets.UTF_8));

        RSASSAVerifier verifier =
                new RSASSAVerifier(keys.getKeyByKeyId("identity-1").toRSAKey());
        assertThat(SignedJWT.parse(TestTokens.user("ann")).verify(verifier)).isTrue();
        assertThat(keys.getKeyByKeyId("identity-2")).isNotNull();
    }

    @Test
    void neverPublishesAPrivatePart() throws Exception {
        String json = new String(answer().getBody(), StandardCharsets.UTF_8);

        assertThat(JWKSet.parse(json).getKeys()).noneMatch(key -> key.isPrivate());
        assertThat(json).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void letsTheAnswerBeCached() {
        assertThat(answer().getHeaders().getCacheControl()).isEqualTo("max-age=300, public");
        assertThat(answer().getHeaders().getETag()).isNotBlank();
    }

    private ResponseEntity<byte[]> answer() {
        return endpoint.keys();
    }
}
