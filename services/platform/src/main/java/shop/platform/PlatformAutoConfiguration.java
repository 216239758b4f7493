package shop.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.about.AboutConfiguration;
import shop.platform.client.ClientConfiguration;
import shop.platform.election.Elections;
import shop.platform.lever.LeverConfiguration;
import shop.platform.lifecycle.LifecycleConfiguration;
import shop.platform.openapi.ApiDocumentConfiguration;
import shop.platform.token.ServiceTokens;
import shop.platform.token.TokenProperties;
import shop.platform.token.TokenVerifier;
import shop.platform.web.WebConfiguration;

/** What every process of the shop has, before any module. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@EnableConfigurationProperties(TokenProperties.class)
@Import({ClientConfiguration.class, AboutConfiguration.class})
public class PlatformAutoConfiguration {

    @Bean
    @ConfigurationPropertiesBinding
    static PathFromText pathFromText() {
        return new PathFromText();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TokenVerifier tokenVerifier(TokenProperties properties, Clock clock) {
        return new TokenVerifier(properties, clock);
    }

    @Bean
    ServiceTokens serviceTokens(TokenProperties properties, Clock clock) {
        return new ServiceTokens(properties, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Elections elections() {
        return Elections.EVERYONE;
    }

    /** A job has no web server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @Import({
        WebConfiguration.class,
        LifecycleConfiguration.class,
        LeverConfiguration.class,
        ApiDocumentConfiguration.class
    })
    static class Serving {}
}
