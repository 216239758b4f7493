package shop.platform.token;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer name under which this process signs its service tokens
 * @param kid id of the key that it signs with
 * @param privateKey that key, PEM; null in a process that calls nobody
 * @param trusted public keys by their id, each with its only issuer and the scopes it may grant
 */
@ConfigurationProperties("shop.tokens")
public record TokenProperties(
        @DefaultValue("nobody") String issuer,
        @DefaultValue("none") String kid,
        @Nullable String privateKey,
        @DefaultValue Map<String, TrustedKey> trusted) {

    /**
     * @param issuer whose tokens this key verifies
     * @param scopes what such a token may open: {@code user} or {@code internal}
     * @param publicKey PEM
     */
    public record TrustedKey(String issuer, Set<String> scopes, String publicKey) {}

    /** Without the private key, which must not reach a log. */
    @Override
    public String toString() {
        return "TokenProperties[issuer=" + issuer + ", kid=" + kid + ", trusted=" + trusted.keySet() + "]";
    }
}
