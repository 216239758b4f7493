package shop.storefront.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs text with HMAC-SHA256, so that what comes back is known to be what was given out. */
final class BasketSeal {

    private static final String ALGORITHM = "HmacSHA256";

    /** What is signed is a basket: a key that by mistake also signs something else vouches for neither. */
    private static final String PURPOSE = "shop-basket/1\n";

    private final List<SecretKeySpec> keys;

    /** @param secrets the first signs, all are accepted */
    BasketSeal(List<String> secrets) {
        keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM))
                .toList();
    }

    /** The text with its signature; the last dot parts them. */
    String seal(String text) {
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(keys.getFirst(), text));
    }

    /** The text, if one of the keys signed it. */
    Optional<String> open(String sealed) {
        int dot = sealed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String text = sealed.substring(0, dot);
        byte[] signature = decode(sealed.substring(dot + 1));
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(sign(key, text), signature))
                ? Optional.of(text)
                : Optional.empty();
    }

    private static byte[] decode(String signature) {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] sign(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((PURPOSE + text).getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }
}
