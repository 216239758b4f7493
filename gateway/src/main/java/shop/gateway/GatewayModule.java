package shop.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import shop.gateway.guard.GuardedRoute;
import shop.gateway.route.RouteHandler;
import shop.gateway.route.Routes;
import shop.gateway.route.RoutingTable;
import shop.gateway.route.StockHandler;
import shop.platform.lifecycle.WarmUp;

/** The beans of the gateway: the routing table, and a guarded route for each process in it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewayProperties.class)
@Import({ContainerSettings.class, LeanModule.class, NeighbourDocuments.class})
public class GatewayModule {

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> gatewayRoutes(GatewayProperties properties, MeterRegistry meters) {
        HandlerFunction<ServerResponse> http = HandlerFunctions.http();
        HandlerFunction<ServerResponse> library =
                properties.proxy() == GatewayProperties.Proxy.LEAN ? http : new StockHandler(http);
        Map<String, HandlerFunction<ServerResponse>> handlers = new TreeMap<>();
        for (String name : processes(properties)) {
            GuardedRoute guard = new GuardedRoute(name, properties.route(name), properties.breaker(), meters);
            handlers.put(name, new RouteHandler(name, properties.address(name), guard, library));
        }
        return new Routes(new RoutingTable(levers(properties)), handlers);
    }

    /** A route to a page and one to the API; neighbours that are not there yet answer nothing, which is as good. */
    @Bean
    WarmUp gatewayWarmUp() {
        return get -> {
            get.accept("/");
            get.accept("/api/products");
        };
    }

    /** Every process by its own route, and those that an assembly has under another name. */
    private static Map<String, String> levers(GatewayProperties properties) {
        Map<String, String> levers = new TreeMap<>();
        processes(properties).forEach(name -> levers.put(name, name));
        properties.levers().forEach((process, route) -> {
            if (!processes(properties).contains(route)) {
                throw new IllegalArgumentException("shop.gateway.levers." + process + " names no route: " + route);
            }
            levers.put(process, route);
        });
        return levers;
    }

    /** The processes of the routing table, and further ones that have an address, which are reached by their levers. */
    static Set<String> processes(GatewayProperties properties) {
        Set<String> names = new TreeSet<>(properties.routes().keySet());
        names.addAll(RoutingTable.OWNERS);
        return names;
    }
}
