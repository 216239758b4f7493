package shop.identity.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.platform.token.RsaKeys;

/** The public halves of the key that signs and, while keys are exchanged, of the previous or next one. */
public final class PublishedKeys {

    private final JWKSet keys;

    /** @param others PEM public keys by their id */
    public PublishedKeys(String kid, RSAPrivateKey signing, Map<String, String> others) {
        List<JWK> all = new ArrayList<>();
        all.add(jwk(kid, publicHalf(signing)));
        others.forEach((otherKid, pem) -> all.add(jwk(otherKid, RsaKeys.publicKey(pem))));
        this.keys = new JWKSet(all);
    }

    String json() {
        return keys.toString(true);
    }

    private static JWK jwk(String kid, RSAPublicKey key) {
        return new RSAKey.Builder(key)
                .keyID(kid)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }

    private static RSAPublicKey publicHalf(RSAPrivateKey key) {
        if (!(key instanceof RSAPrivateCrtKey crt)) {
            throw new IllegalArgumentException("the token key lacks its public exponent");
        }
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the token key has no public half", e);
        }
    }
}
