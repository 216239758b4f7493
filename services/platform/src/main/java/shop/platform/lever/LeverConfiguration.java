package shop.platform.lever;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.platform.client.GroupClients;
import shop.platform.lever.api.LeversApi;
import shop.platform.web.FilterOrder;

/** Levers, for every process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeverProperties.class)
@Import(LeverEndpoint.class)
public class LeverConfiguration {

    @Bean
    LeverBoard leverBoard(ApplicationContext context, LeverProperties properties) {
        return new LeverBoard(context, properties, () -> Runtime.getRuntime().halt(1));
    }

    @Bean
    LeverController leverController(@Value("${spring.application.name:shop}") String process, LeverBoard board) {
        return new LeverController(process, board);
    }

    @Bean
    ReachableLevers reachableLevers(
            @Value("${spring.application.name:shop}") String process, LeverEndpoint own, GroupClients neighbours) {
        return new ReachableLevers(process, own, neighbours.of(LeversApi.class));
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
