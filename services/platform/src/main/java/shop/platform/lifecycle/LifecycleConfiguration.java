package shop.platform.lifecycle;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import shop.platform.about.DescribeProcess;
import shop.platform.web.FilterOrder;

/** How a process comes and goes: warming up and draining, for every one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DrainProperties.class, WarmUpProperties.class})
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

    @Bean
    WarmUpRounds warmUpRounds(Environment environment, ObjectProvider<WarmUp> warmUps, WarmUpProperties properties) {
        return new WarmUpRounds(environment, warmUps.orderedStream().toList(), properties.period());
    }

    @Bean
    WarmUp neighboursWarmUp(DescribeProcess describeProcess) {
        return get -> describeProcess.describe(1);
    }
}
