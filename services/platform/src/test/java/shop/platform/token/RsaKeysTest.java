package shop.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RsaKeysTest {

    /** What PKCS#8 has before the key itself, for a key of this size. */
    private static final int HEAD = 26;

    private static final byte[] NO_KEY = "not a key".getBytes(StandardCharsets.US_ASCII);

    private static final KeyPair PAIR = pair();

    @Test
    void readsBothHalvesAsOpensslMakesThem() {
        assertThat(RsaKeys.privateKey(pem("PRIVATE KEY", PAIR.getPrivate().getEncoded())))
                .isEqualTo(PAIR.getPrivate());
        assertThat(RsaKeys.publicKey(pem("PUBLIC KEY", PAIR.getPublic().getEncoded())))
                .isEqualTo(PAIR.getPublic());
    }

    @Test
    void readsAPrivateKeyInTheOlderForm() {
        byte[] encoded = PAIR.getPrivate().getEncoded();
        byte[] older = Arrays.copyOfRange(encoded, HEAD, encoded.length);

        assertThat(RsaKeys.privateKey(pem("RSA PRIVATE KEY", older))).isEqualTo(PAIR.getPrivate());
        assertThatThrownBy(() -> RsaKeys.privateKey(pem("PRIVATE KEY", older)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "PUBLIC KEY", "CERTIFICATE", "SOMETHING ELSE"})
    void refusesWhatIsNoKeyWithoutSayingWhatItIs(String label) {
        String pem = pem(label, NO_KEY);
        String text = Base64.getEncoder().encodeToString(NO_KEY);

        assertThatThrownBy(() -> RsaKeys.privateKey(pem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(text)
                .hasNoCause();
        assertThatThrownBy(() -> RsaKeys.publicKey(pem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(text)
                .hasNoCause();
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
