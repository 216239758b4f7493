package shop.edge.guard;

import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import shop.edge.EdgeProperties;
import shop.edge.client.Clients;
import shop.edge.session.SessionCookie;
import shop.edge.session.Sessions;
import shop.identity.Identity;
import shop.platform.token.TokenVerifier;
import shop.platform.web.Problems;

/** The filter in front of everything but the request id. */
@Configuration(proxyBeanMethods = false)
public class GuardConfiguration {

    /** Behind request ids, so that refusals have one; before levers and everything that reads a request. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(
            EdgeProperties properties,
            Identity identity,
            Sessions sessions,
            SessionCookie cookie,
            TokenVerifier tokens,
            Problems problems) {
        EdgeFilter filter = new EdgeFilter(
                new Clients(properties.trustedProxies()),
                new Visitors(sessions, tokens),
                new Passport(identity, sessions, cookie),
                new RateLimit(properties.rateLimitPerSecond(), properties.rateLimitBurst(), System::nanoTime),
                new BodyLimit(
                        properties.maxBody().toBytes(),
                        properties.maxUpload().toBytes(),
                        Set.copyOf(properties.uploadPaths())),
                new SecurityHeaders(properties.contentSecurityPolicy()),
                problems);
        FilterRegistrationBean<EdgeFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(ORDER);
        return registration;
    }
}
