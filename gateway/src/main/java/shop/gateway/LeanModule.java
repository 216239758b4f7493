package shop.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.gateway.lean.LeanHandler;
import shop.gateway.lean.LeanProxyExchange;
import shop.gateway.lean.Neighbour;

/** Puts the lean exchange in the place that the library leaves for one. Without it the library uses its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "shop.gateway.proxy", havingValue = "lean", matchIfMissing = true)
class LeanModule {

    @Bean
    LeanProxyExchange gatewayProxyExchange(GatewayProperties properties, MeterRegistry meters) {
        Map<String, Neighbour> neighbours = new TreeMap<>();
        for (String name : GatewayModule.processes(properties)) {
            neighbours.put(name, new Neighbour(name, properties.address(name), properties, meters));
        }
        return new LeanProxyExchange(neighbours);
    }

    @Bean
    LeanHandler gatewayProxyHandler(
            LeanProxyExchange exchange,
            ObjectProvider<RequestHttpHeadersFilter> requestFilters,
            ObjectProvider<ResponseHttpHeadersFilter> responseFilters) {
        return new LeanHandler(exchange, requestFilters, responseFilters);
    }
}
