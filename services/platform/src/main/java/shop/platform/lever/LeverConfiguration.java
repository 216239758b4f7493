package shop.platform.lever;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.platform.web.FilterOrder;

/** Levers, for every process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeverProperties.class)
public class LeverConfiguration {

    @Bean
    LeverBoard leverBoard(ApplicationContext context) {
        return new LeverBoard(context);
    }

    @Bean
    LeverController leverController(
            @Value("${spring.application.name:shop}") String process, LeverProperties properties, LeverBoard board) {
        return new LeverController(process, properties, board);
    }

    /** Not even in the chain where the switch is off. */
    @Bean
    @ConditionalOnBooleanProperty("shop.levers.enabled")
    FilterRegistrationBean<LeverFilter> platformLevers(LeverBoard board) {
        FilterRegistrationBean<LeverFilter> filter = new FilterRegistrationBean<>(new LeverFilter(board));
        filter.setOrder(FilterOrder.LEVERS);
        return filter;
    }
}
