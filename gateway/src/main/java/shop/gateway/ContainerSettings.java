package shop.gateway;

import jakarta.servlet.Filter;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.gateway.server.mvc.filter.FormFilter;
import org.springframework.cloud.gateway.server.mvc.filter.WeightCalculatorFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.FormContentFilter;

/** What the container does by default, and a proxy must not: read bodies, and ask for them too early. */
@Configuration(proxyBeanMethods = false)
class ContainerSettings {

    private static final Filter NONE = (request, response, chain) -> chain.doFilter(request, response);

    /** It would read a whole form into memory and write it anew. The library's own handler loses forms without it. */
    @Bean
    FilterRegistrationBean<Filter> gatewayFormFilter(ObjectProvider<FormFilter> filter, GatewayProperties properties) {
        return off(filter, properties.proxy() == GatewayProperties.Proxy.LEAN);
    }

    /** The same for forms that are sent by PUT, PATCH or DELETE. */
    @Bean
    FilterRegistrationBean<Filter> gatewayFormContentFilter(ObjectProvider<FormContentFilter> filter) {
        return off(filter, true);
    }

    /** Draws a random number for routes by weight, of which there are none. */
    @Bean
    FilterRegistrationBean<Filter> gatewayWeightFilter(ObjectProvider<WeightCalculatorFilter> filter) {
        return off(filter, true);
    }

    private static FilterRegistrationBean<Filter> off(ObjectProvider<? extends Filter> filter, boolean off) {
        Filter present = filter.getIfAvailable();
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(present != null ? present : NONE);
        registration.setEnabled(present != null && !off);
        return registration;
    }

    /**
     * An upload that is refused by its header is then never sent. A client keeps its connection for longer than a
     * hundred requests, because an Ingress in front is few clients with many requests.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> gatewayConnections() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                http.setMaxKeepAliveRequests(10_000);
            }
        });
    }
}
