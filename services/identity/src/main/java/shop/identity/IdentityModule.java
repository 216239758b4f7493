package shop.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.identity.domain.Accounts;
import shop.identity.domain.EnsureStaff;
import shop.identity.domain.HashingSlots;
import shop.identity.domain.IssueToken;
import shop.identity.domain.Passwords;
import shop.identity.domain.SignIn;
import shop.identity.domain.SignInThrottle;
import shop.identity.mongo.MongoAccounts;
import shop.identity.password.BcryptPasswords;
import shop.identity.web.KeysEndpoint;
import shop.identity.web.PublishedKeys;
import shop.platform.about.api.ModuleFacts;
import shop.platform.lifecycle.RegularWork;
import shop.platform.lifecycle.WarmUp;
import shop.platform.mongo.ModuleDatabase;
import shop.platform.openapi.ModuleDocument;
import shop.platform.token.RsaKeys;
import shop.platform.token.TokenSigner;

/** The identity module: give a process this class and it signs people in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
public class IdentityModule {

    /** Who signs user tokens; every process trusts this name for the scope {@code user}. */
    private static final String ISSUER = "identity";

    private static final Duration ATTEMPTS_WINDOW = Duration.ofMinutes(5);

    @Bean
    ModuleFacts identityFacts() {
        return ModuleFacts.of("identity");
    }

    @Bean(destroyMethod = "close")
    ModuleDatabase identityDatabase(IdentityProperties properties, MeterRegistry meters) {
        // Accounts are found by their key: no further index
        return ModuleDatabase.open("identity", properties.mongoUri(), meters, database -> {});
    }

    @Bean
    WarmUp identityWarmUp(@Qualifier("identityDatabase") ModuleDatabase database) {
        return get -> database.ping();
    }

    @Bean
    Accounts identityAccounts(@Qualifier("identityDatabase") ModuleDatabase database) {
        return new MongoAccounts(database::get);
    }

    @Bean
    Passwords identityPasswords(IdentityProperties properties) {
        return new BcryptPasswords(properties.passwordStrength());
    }

    @Bean
    Identity identity(IdentityProperties properties, Accounts accounts, Passwords passwords, Clock clock) {
        SignInThrottle throttle = new SignInThrottle(clock, properties.logInAttempts(), ATTEMPTS_WINDOW);
        int cores = Runtime.getRuntime().availableProcessors();
        SignIn signIn = new SignIn(
                accounts, passwords, throttle, new HashingSlots(Math.max(1, cores / 2), Duration.ofSeconds(3)));
        TokenSigner signer = new TokenSigner(ISSUER, properties.tokenKid(), signingKey(properties));
        return new Identity(signIn, new IssueToken(signer, clock));
    }

    @Bean
    RegularWork identityStaffAccount(IdentityProperties properties, Accounts accounts, Passwords passwords) {
        StaffAccount account = new StaffAccount(
                new EnsureStaff(accounts, passwords), properties.staffUsername(), properties.staffPassword());
        return RegularWork.untilDone("identity-staff-account", Duration.ofSeconds(2), account);
    }

    @Bean
    KeysEndpoint identityKeysEndpoint(IdentityProperties properties) {
        return new KeysEndpoint(
                new PublishedKeys(properties.tokenKid(), signingKey(properties), properties.otherKeys()));
    }

    @Bean
    ModuleDocument identityApiDocument() {
        return new ModuleDocument("identity", IdentityModule.class);
    }

    private static RSAPrivateKey signingKey(IdentityProperties properties) {
        return RsaKeys.privateKey(properties.tokenKey());
    }
}
