package shop.platform.testing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import shop.platform.Caller;
import shop.platform.Role;
import shop.platform.token.Scope;
import shop.platform.token.TokenSigner;

/** Tokens that a process under test trusts, when it runs with {@link #properties()}. */
public final class TestTokens {

    private static final KeyPair IDENTITY = rsa();
    private static final KeyPair SERVICE = rsa();
    private static final String IDENTITY_KID = "identity-1";
    private static final String SERVICE_KID = "tests-1";

    private TestTokens() {}

    /** Spring properties: the process trusts these keys and may call neighbours itself. */
    public static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        trust(properties, IDENTITY_KID, "identity", Scope.USER, IDENTITY);
        trust(properties, SERVICE_KID, "tests", Scope.INTERNAL, SERVICE);
        properties.put("shop.tokens.issuer", "tests");
        properties.put("shop.tokens.kid", SERVICE_KID);
        properties.put("shop.tokens.private-key", pem("PRIVATE KEY", SERVICE.getPrivate()));
        return properties;
    }

    /** The private key that signs user tokens, PEM. */
    public static String identityKey() {
        return pem("PRIVATE KEY", IDENTITY.getPrivate());
    }

    public static String user(String subject) {
        return token(subject, Set.of(), Scope.USER, Duration.ofMinutes(5));
    }

    public static String staff(String subject) {
        return token(subject, Set.of(Role.STAFF), Scope.USER, Duration.ofMinutes(5));
    }

    /** A user token that is no longer valid. */
    public static String expired(String subject) {
        return token(subject, Set.of(), Scope.USER, Duration.ofMinutes(-5));
    }

    public static Caller caller(String subject) {
        return new Caller(subject, Set.of(), user(subject));
    }

    public static Caller staffCaller(String subject) {
        return new Caller(subject, Set.of(Role.STAFF), staff(subject));
    }

    /** A service token that opens {@code /internal/**}. */
    public static String service() {
        return new TokenSigner("tests", SERVICE_KID, SERVICE.getPrivate())
                .sign("tests", Set.of(), Scope.INTERNAL, Instant.now(), Duration.ofMinutes(5));
    }

    /** A user token signed with any scope: with another scope than {@code user} no process may accept it. */
    public static String token(String subject, Set<Role> roles, String scope, Duration lifetime) {
        return new TokenSigner("identity", IDENTITY_KID, IDENTITY.getPrivate())
                .sign(subject, roles, scope, Instant.now(), lifetime);
    }

    private static void trust(Map<String, String> properties, String kid, String issuer, String scope, KeyPair keys) {
        String prefix = "shop.tokens.trusted." + kid + ".";
        properties.put(prefix + "issuer", issuer);
        properties.put(prefix + "scopes", scope);
        properties.put(prefix + "public-key", pem("PUBLIC KEY", keys.getPublic()));
    }

    private static String pem(String label, Key key) {
        String base64 = Base64.getEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----";
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
