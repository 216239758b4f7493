package shop.platform.lifecycle;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.platform.web.FilterOrder;

/** Draining, for every process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DrainProperties.class)
public class LifecycleConfiguration {

    @Bean
    Drain drain(ApplicationContext context, DrainProperties properties) {
        return new Drain(context, properties.period());
    }

    @Bean
    FilterRegistrationBean<DrainFilter> platformDraining(Drain drain) {
        FilterRegistrationBean<DrainFilter> filter = new FilterRegistrationBean<>(new DrainFilter(drain));
        filter.setOrder(FilterOrder.DRAIN);
        return filter;
    }
}
