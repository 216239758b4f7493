package shop.edge;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.edge.guard.GuardConfiguration;
import shop.edge.openapi.OpenApiConfiguration;
import shop.edge.session.SessionCookie;
import shop.edge.session.SessionEndpoint;
import shop.edge.session.SessionForms;
import shop.edge.session.Sessions;
import shop.identity.Identity;
import shop.platform.about.api.ModuleFacts;
import shop.platform.token.TokenVerifier;

/** The edge module: give a process this class, together with identity's, and it may face the outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeProperties.class)
@Import({GuardConfiguration.class, OpenApiConfiguration.class})
public class EdgeModule {
    @Bean
    ModuleFacts edgeFacts() {
        return ModuleFacts.of("edge");
    }

    @Bean
    Sessions edgeSessions(EdgeProperties properties, Clock clock) {
        return new Sessions(properties.sessionKey(), properties.guestSession(), properties.staffSession(), clock);
    }

    @Bean
    SessionCookie edgeSessionCookie(Sessions sessions) {
        return new SessionCookie(sessions);
    }

    @Bean
    SessionEndpoint edgeSessionEndpoint(
            Identity identity, Sessions sessions, SessionCookie cookie, TokenVerifier tokens) {
        return new SessionEndpoint(identity, sessions, cookie, tokens);
    }

    @Bean
    SessionForms edgeSessionForms(
            EdgeProperties properties, Identity identity, Sessions sessions, SessionCookie cookie) {
        return new SessionForms(identity, sessions, cookie, properties.logInPage());
    }
}
