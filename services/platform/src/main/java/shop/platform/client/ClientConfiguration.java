package shop.platform.client;

import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;
import shop.platform.token.ServiceTokens;

/** How calls go out, for every contract that a process imports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NeighbourProperties.class)
public class ClientConfiguration {

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> platformConnections(
            NeighbourProperties pool) {
        return builder -> builder.withConnectionManagerCustomizer(connections -> connections
                        .setMaxConnTotal(pool.maxConnections())
                        .setMaxConnPerRoute(pool.maxConnectionsPerNeighbour()))
                .withConnectionConfigCustomizer(connection -> connection
                        .setTimeToLive(TimeValue.of(pool.timeToLive()))
                        .setValidateAfterInactivity(TimeValue.of(pool.validateAfter())))
                .withDefaultRequestConfigCustomizer(
                        request -> request.setConnectionRequestTimeout(Timeout.of(pool.waitForConnection())))
                .withHttpClientCustomizer(client -> client.disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableRedirectHandling());
    }

    @Bean
    GroupClients groupClients(ObjectProvider<HttpServiceProxyRegistry> registry) {
        return new GroupClients(registry);
    }

    @Bean
    RestClientHttpServiceGroupConfigurer platformNeighbours(ServiceTokens tokens) {
        return groups -> {
            groups.forEachClient((group, client) ->
                    client.requestInterceptor(new OutgoingHeaders(tokens)).requestInterceptor(new OneRetry()));
            groups.forEachProxyFactory((group, factory) -> factory.customArgumentResolver(new CallerHeader())
                    .exchangeAdapterDecorator(calls -> new Unreachable(calls, group.name())));
        };
    }
}
