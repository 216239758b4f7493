package shop.platform.web;

import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shop.platform.token.TokenVerifier;
import tools.jackson.databind.json.JsonMapper;

/** How requests come in, for every process. */
@Configuration(proxyBeanMethods = false)
@Import({JsonRules.class, ProblemAdvice.class, ProblemErrorController.class})
public class WebConfiguration {

    @Bean
    FilterRegistrationBean<RequestIdFilter> platformRequestIds() {
        FilterRegistrationBean<RequestIdFilter> filter = new FilterRegistrationBean<>(new RequestIdFilter());
        filter.setOrder(FilterOrder.REQUEST_ID);
        return filter;
    }

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    /** As early as possible, but behind the edge, so that its headers are on the refusal. */
    @Bean
    FilterRegistrationBean<ContentTypeFilter> platformContentTypes(Problems problems) {
        FilterRegistrationBean<ContentTypeFilter> filter =
                new FilterRegistrationBean<>(new ContentTypeFilter(problems));
        filter.setOrder(FilterOrder.CONTENT_TYPE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> platformSilentErrors() {
        return factory -> factory.addContextCustomizers(SilentErrors::install);
    }

    @Bean
    WebMvcConfigurer platformWebMvc(TokenVerifier verifier) {
        return new WebMvcConfigurer() {
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
                configurer.strategies(List.of(new TolerantAccept()));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new InternalInterceptor(verifier)).addPathPatterns(InternalInterceptor.PATHS);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver(verifier));
            }
        };
    }
}
