package shop.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mongoUri where accounts are kept, with the name of the database
 * @param tokenKey the private key that signs user tokens, PEM (PKCS#8)
 * @param tokenKid id of that key, under which every process trusts its public half
 * @param otherKeys further public keys to publish, PEM by id: the next or previous one while keys are exchanged
 * @param staffUsername name of the staff account that is made at start
 * @param staffPassword its password, at most 72 bytes; none: no account is made, an existing one stays as it is
 * @param passwordStrength logarithm of the rounds of hashing
 * @param logInAttempts how many times one name may be tried from one address in five minutes
 */
@ConfigurationProperties("shop.identity")
public record IdentityProperties(
        @DefaultValue("mongodb://localhost:27017/identity") String mongoUri,
        @DefaultValue("") String tokenKey,
        @DefaultValue("identity-1") String tokenKid,
        @DefaultValue Map<String, String> otherKeys,
        @DefaultValue("staff") String staffUsername,
        @Nullable String staffPassword,
        @DefaultValue("10") int passwordStrength,
        @DefaultValue("10") int logInAttempts) {

    public IdentityProperties {
        if (tokenKey.isBlank()) {
            throw new IllegalArgumentException("shop.identity.token-key is not set: user tokens cannot be signed");
        }
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "IdentityProperties[tokenKid=" + tokenKid + ", staffUsername=" + staffUsername + "]";
    }
}
