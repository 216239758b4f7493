package shop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.Supplier;
import shop.platform.token.RsaKeys;

/**
 * What only this installation of the shop knows: made at random when first asked for, then kept, so that sessions and
 * baskets outlive a restart.
 */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateFolder state;
    private final PrivateFolder folder;

    Secrets(PrivateFolder state) {
        this.state = state;
        folder = state.folder("secrets");
    }

    /** The file with the password of the staff account; beside the logs, where its owner finds it. */
    Path staffPasswordFile() {
        return state.resolve("staff-password");
    }

    String staffPassword() {
        return kept(state, "staff-password", () -> random(18, Base64.getUrlEncoder()));
    }

    /** 32 random bytes, base64. */
    String key(String name) {
        return kept(folder, name, () -> random(32, Base64.getEncoder()));
    }

    /** An RSA key of 2048 bits, PEM (PKCS#8). */
    String privateKey(String kid) {
        return kept(folder, kid + ".pem", Secrets::rsa);
    }

    /** Its public half, PEM. */
    String publicKey(String kid) {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) RsaKeys.privateKey(privateKey(kid));
            return pem(
                    "PUBLIC KEY",
                    KeyFactory.getInstance("RSA")
                            .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized String kept(PrivateFolder folder, String name, Supplier<String> fresh) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                folder.write(name, fresh.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random(int bytes, Base64.Encoder form) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return form.encodeToString(random);
    }

    private static String rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            PrivateKey key = generator.generateKeyPair().getPrivate();
            return pem("PRIVATE KEY", key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----";
    }
}
