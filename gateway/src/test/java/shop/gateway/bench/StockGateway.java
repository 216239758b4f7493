package shop.gateway.bench;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Spring Cloud Gateway Server WebMVC out of the box: its starter, one route, no setting. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class StockGateway {

    public static void main(String[] args) {
        SpringApplication.run(StockGateway.class, args);
    }

    @Bean
    RouterFunction<ServerResponse> products(@Value("${upstream}") String upstream) {
        return route("catalog")
                .GET("/api/products/**", http())
                .before(uri(upstream))
                .build();
    }
}
