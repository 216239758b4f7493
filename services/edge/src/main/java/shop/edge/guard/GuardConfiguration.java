package shop.edge.guard;

import java.util.Set;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.edge.EdgeProperties;
import shop.edge.client.Clients;
import shop.edge.session.SessionCookie;
import shop.edge.session.Sessions;
import shop.identity.Identity;
import shop.platform.token.TokenVerifier;
import shop.platform.web.FilterOrder;
import shop.platform.web.Problems;

/** The filter in front of everything but the request id. */
@Configuration(proxyBeanMethods = false)
public class GuardConfiguration {

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
                new Pace(properties.bodyPatience(), properties.bodyPerSecond().toBytes(), System::nanoTime),
                new SecurityHeaders(properties.contentSecurityPolicy()),
                problems);
        FilterRegistrationBean<EdgeFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(FilterOrder.EDGE);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> edgeConnections(EdgeProperties properties) {
        return factory -> {
            factory.setProtocol(PromptConnections.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof PromptConnections connections) {
                    connections.setHeaderPatience(properties.headerPatience());
                }
            });
        };
    }
}
