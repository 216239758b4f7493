package shop.platform.token;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * RSA keys as PEM text (RFC 7468), in the forms that tools make: a private key as PKCS#8 or PKCS#1, a public key as
 * SubjectPublicKeyInfo or in a certificate. Of a certificate nothing else counts: who is trusted, and as whom, is a matter
 * of settings.
 */
public final class RsaKeys {

    /** Of PKCS#8: version 0, algorithm rsaEncryption without parameters. */
    private static final byte[] VERSION_AND_ALGORITHM = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private static final byte SEQUENCE = 0x30;
    private static final byte OCTETS = 0x04;

    private RsaKeys() {}

    /** @throws IllegalArgumentException when it is no such key; the message never holds the text */
    public static RSAPublicKey publicKey(String pem) {
        try {
            PublicKey key = pem.contains("BEGIN CERTIFICATE")
                    ? CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                            .getPublicKey()
                    : KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der(pem)));
            return (RSAPublicKey) key;
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalArgumentException("not an RSA public key in PEM form");
        }
    }

    /** @throws IllegalArgumentException when it is no such key; the message never holds the text */
    public static RSAPrivateKey privateKey(String pem) {
        try {
            byte[] der = pem.contains("BEGIN RSA PRIVATE KEY") ? wrapped(der(pem)) : der(pem);
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not an RSA private key in PEM form (PKCS#8 or PKCS#1)");
        }
    }

    /** PKCS#8 is PKCS#1 with a head that says that it is a key of RSA. */
    private static byte[] wrapped(byte[] key) {
        byte[] octets = element(OCTETS, key);
        return element(
                SEQUENCE,
                ByteBuffer.allocate(VERSION_AND_ALGORITHM.length + octets.length)
                        .put(VERSION_AND_ALGORITHM)
                        .put(octets)
                        .array());
    }

    /** With a length of two bytes, as every key has that is long enough to be one. */
    private static byte[] element(byte tag, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put(tag)
                .put((byte) 0x82)
                .putShort((short) content.length)
                .put(content)
                .array();
    }

    private static byte[] der(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
