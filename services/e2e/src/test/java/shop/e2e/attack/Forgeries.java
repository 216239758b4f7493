package shop.e2e.attack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What forgers make of a good token and of the keys that everybody may read (RFC 8725, section 2). */
final class Forgeries {

    private final SignedJWT good;
    private final RSAKey known;
    private final RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
    private final Map<String, String> forged = new LinkedHashMap<>();

    private Forgeries(String token, String keys) throws ParseException, JOSEException {
        good = SignedJWT.parse(token);
        String kid = good.getHeader().getKeyID();
        known = JWKSet.parse(keys).getKeyByKeyId(kid).toRSAKey();
    }

    /** @return tokens by how they were made */
    static Map<String, String> of(String goodToken, String keys) {
        try {
            return new Forgeries(goodToken, keys).make();
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, String> make() throws ParseException, JOSEException {
        for (String none : List.of("none", "None", "nOnE")) {
            unsigned("algorithm " + none, "{\"alg\":\"" + none + "\",\"kid\":\"" + known.getKeyID() + "\"}", "");
        }
        unsigned("without its signature", good.getHeader().toString(), "");
        unsigned("with a signature of zeros", good.getHeader().toString(), "A".repeat(342));
        forged.put("with another person in it", withOtherClaims());
        byte[] encoded = known.toRSAPublicKey().getEncoded();
        signed("with the public key as a secret", hs256(), new MACSigner(encoded));
        signed("with the public key's text as a secret", hs256(), new MACSigner(pem(encoded)));
        signed("with another key under a known name", rs256(known.getKeyID()), new RSASSASigner(own));
        signed("with a key that nobody knows", rs256("own"), new RSASSASigner(own));
        signed("with a key from a file", rs256("../../../../dev/null"), new RSASSASigner(own));
        JWSHeader bringing = new JWSHeader.Builder(rs256(known.getKeyID()))
                .jwk(own.toPublicJWK())
                .build();
        signed("with a key that it brings along", bringing, new RSASSASigner(own));
        return forged;
    }

    private void unsigned(String how, String header, String signature) {
        String payload = good.getPayload().toBase64URL().toString();
        forged.put(how, base64(header) + "." + payload + "." + signature);
    }

    private void signed(String how, JWSHeader header, JWSSigner signer) throws ParseException, JOSEException {
        SignedJWT jwt = new SignedJWT(header, good.getJWTClaimsSet());
        jwt.sign(signer);
        forged.put(how, jwt.serialize());
    }

    private String withOtherClaims() throws ParseException {
        JWTClaimsSet other = new JWTClaimsSet.Builder(good.getJWTClaimsSet())
                .subject("another")
                .build();
        return good.getHeader().toBase64URL() + "." + base64(other.toString()) + "." + good.getSignature();
    }

    private JWSHeader hs256() {
        return new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(known.getKeyID()).build();
    }

    private JWSHeader rs256(String kid) {
        JOSEObjectType type = good.getHeader().getType();
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(kid).build();
    }

    private static byte[] pem(byte[] encoded) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return ("-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
