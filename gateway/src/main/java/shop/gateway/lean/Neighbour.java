package shop.gateway.lean;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import shop.gateway.GatewayProperties;
import shop.platform.client.RetryBudget;

/** Where a route leads: its own connections and its own budget of repetitions. */
public final class Neighbour {

    private final Connections connections;
    private final Duration responseTimeout;
    private final RetryBudget retries = new RetryBudget();

    /** @param name of the route, also in the meters */
    public Neighbour(String name, URI address, GatewayProperties properties, MeterRegistry meters) {
        GatewayProperties.Route limits = properties.route(name);
        this.responseTimeout = limits.responseTimeout();
        this.connections = new Connections(address, limits.permits(), responseTimeout, properties);
        Gauge.builder("gateway.connections.used", connections, c -> c.stats().getLeased())
                .description("Connections to the neighbour that carry a request now")
                .tag("route", name)
                .register(meters);
        Gauge.builder("gateway.connections.idle", connections, c -> c.stats().getAvailable())
                .description("Open connections to the neighbour that wait for a request")
                .tag("route", name)
                .register(meters);
    }

    Connections connections() {
        return connections;
    }

    Duration responseTimeout() {
        return responseTimeout;
    }

    RetryBudget retries() {
        return retries;
    }
}
